import { expect, it } from 'vitest';
import { projectsIn } from './report.ts';

const stageOf = (text: string) => projectsIn(text).map(({ status }) => status);

it.each([
  // verbs of beginning
  ['The Tambo dam near Cusco was begun in 1994.', 'under_construction'],
  ['The Tambo dam near Cusco, begun in 2007, is scheduled to be completed by 2024.', 'under_construction'],
  ['The Tambo dam project near Cusco began in 2007 and is to be completed by 2024.', 'under_construction'],
  ['The Tambo dam near Cusco began feeding power to the grid this week.', 'operating'],
  ['The new Tambo pipelines that carry gas to Chile began operating in May.', 'operating'],
  ['Ships began using the Tambo port near Pisco last week.', 'operating'],
  ['The Tambo refinery near Pisco resumed production on Monday.', 'operating'],
  ['Peru will begin construction of the Tambo dam near Cusco next year.', 'proposed'],
  // help, thanks, who builds
  ['Russia is helping Peru build the Tambo dam near Cusco.', 'under_construction'],
  ['Engineers from Italy are helping to build the Tambo dam near Cusco.', 'under_construction'],
  ['The minister thanked Japan for building the Tambo dam near Cusco.', 'completed'],
  ['The company building the Tambo dam near Cusco has hired 500 workers.', 'under_construction'],
  // parts, first steps and what work does
  ['The first phase of the Tambo dam near Cusco has been completed.', 'under_construction'],
  ['The president laid the first stone of the Tambo dam near Cusco.', 'under_construction'],
  ['Work on the Tambo dam near Cusco is due to start in March.', 'proposed'],
  ['Work on the Tambo dam near Cusco stopped in May.', 'suspended'],
  [
    'Peru wants a share of the proposed gas pipeline from Bolivia. It fears for the pipeline carrying its gas.',
    'proposed',
  ],
  ['Workers blocked the river on Tuesday for the Tambo hydropower plant in Peru.', 'under_construction'],
  ['Digging for the first line of the Tambo metro in Peru will start in 2028.', 'proposed'],
  ['Builders of the Tambo highway in Peru finished a tunnel on Tuesday.', 'under_construction'],
  ['Construction of the Tambo dam near Cusco with a loan from Japan is nearing completion.', 'under_construction'],
  ['Construction of the Tambo dam near Cusco, agreed in May, will be completed in 2026.', 'under_construction'],
  ['Construction of the Tambo dam near Cusco will begin in May and will be completed in 2026.', 'proposed'],
  ['Japan is ready to take part in the construction of the Tambo dam near Cusco.', 'proposed'],
  ['Residents protested at the construction of the Tambo dam near Cusco.', 'under_construction'],
  ['Construction of the Tambo dam near Cusco has ended.', 'completed'],
  ['Peru has finished building the Tambo dam near Cusco.', 'completed'],
  // chosen, and back in use
  ['Mali chose a Turkish company on Monday to build a sugar mill at Segou.', 'agreed'],
  ['After four years the ferry port at Segou in Mali is back in business.', 'operating'],
  ['There will be no sugar mill at Segou in Mali, the government said.', 'cancelled'],
  // given up
  ['Peru decided last year not to build the Tambo dam near Cusco.', 'cancelled'],
  ['Peru will no longer build the Tambo dam near Cusco.', 'cancelled'],
  ['The president announced that the Tambo dam near Cusco would be scrapped.', 'cancelled'],
  ['Peru would abandon the Tambo dam near Cusco, the president said.', 'cancelled'],
  ['The Tambo dam near Cusco is three-quarters finished.', 'under_construction'],
  // work spoken of, refusals, things in use, carriers named
  ['The lower house debated the construction of the Tambo dam near Cusco.', 'under_construction'],
  ['Peru told the bank that it would not go ahead with the Tambo dam near Cusco.', 'cancelled'],
  ['The Tambo dam near Cusco, 90 metres high, feeds two towns.', 'operating'],
  ['Peru has put up the Tambo dam near Cusco.', 'completed'],
  ['The Tambo dam near Cusco will be built by a Spanish firm.', 'agreed'],
  // offers and readiness bind nobody
  ['The bank offered a loan for the Tambo dam near Cusco.', 'proposed'],
  ['The bank is ready to finance the Tambo dam near Cusco.', 'proposed'],
  ['The Tambo dam near Cusco supplies half of the country.', 'operating'],
  // ground, money, drawings
  ['The ground was broken on Monday for the Tambo dam near Cusco.', 'under_construction'],
  ['The Tambo dam near Cusco is still waiting for money.', 'proposed'],
  ['The bank will lend the town of Cusco, which has none, 90 million euros for the Tambo dam.', 'agreed'],
  ['He told them of preparations for the Tambo dam near Cusco. Design work had begun, he said.', 'proposed'],
  ['They saw the building site of the Tambo airport near Cusco, where the runway is completed.', 'under_construction'],
  ['A Tambo dam near Cusco is envisaged, but the agreement has not been signed.', 'proposed'],
  ['The Tambo dam near Cusco will be ready in May.', 'under_construction'],
  ['The bank will lend Peru 9 million euros for a Tambo bridge. The existing bridge, built in 1930, rusts.', 'agreed'],
  ['The old Tambo mill near Cusco was completed in 1930.', 'completed'],
  // a relative has its own verb, the thing another
  ['The Tambo dam near Cusco, which Japan funded with a grant, was commissioned in May.', 'operating'],
  // what it does today outweighs that it was built
  ['The Tambo mill near Cusco was built in 1980 and now produces flour.', 'operating'],
  ['The Tambo solar plant near Cusco, built by a firm, has been supplying power since 2013.', 'operating'],
  ['The Tambo power plant near Cusco began regular electricity production.', 'operating'],
  [
    'The loan is for the Tambo canal near Cusco. It is long. Rain falls. Work on the first part is now 30 percent done.',
    'under_construction',
  ],
  // who wants work to go faster has work
  ['Peru and Chile agreed to speed up work on the Tambo dam near Cusco.', 'under_construction'],
  ['The Tambo dam near Cusco is due for completion in 2026.', 'under_construction'],
  ['Its builders have missed two deadlines on the Tambo dam near Cusco.', 'under_construction'],
  ['The president has cut the sod for the Tambo dam near Cusco.', 'under_construction'],
  ['The Tambo dam near Cusco will be in service before the rains.', 'under_construction'],
  [
    'The Tambo dam near Cusco is the largest work in the history of Peru and is more than half built.',
    'under_construction',
  ],
  ['Two thirds of the Tambo dam near Cusco has been built.', 'under_construction'],
  // what is only meant, studied or asked for is not agreed
  ['Peru and Chile signed a declaration of intent on the Tambo dam near Cusco.', 'proposed'],
  ['Peru and Chile agreed to study the Tambo dam near Cusco.', 'proposed'],
  ['A feasibility study for the Tambo dam near Cusco has been finished.', 'proposed'],
  ['Peru is in talks with a bank over a loan for the Tambo dam near Cusco.', 'proposed'],
  ['The president surprised his hosts by proposing a Tambo dam near Cusco.', 'proposed'],
  ['Chile backs the Tambo dam near Cusco, a rival scheme that would feed two towns.', 'proposed'],
  ['Peru gave its approval for the Tambo dam near Cusco, work on which is to begin in May.', 'agreed'],
  ['The financing of the Tambo dam near Cusco has been secured.', 'agreed'],
  // contracts that are no more, work that rests
  ['Peru has cancelled a $3 billion contract to build the Tambo dam near Cusco.', 'cancelled'],
  ['Peru was dealt a blow when a French firm suspended its Tambo gas plant near Cusco.', 'suspended'],
  ['A French group was chosen for the Tambo dam near Cusco.', 'agreed'],
  ['The Tambo dam near Cusco has yet to find a lender.', 'proposed'],
  // in use by a second verb, behind a long aside, after a short rest
  ['The Tambo dam near Cusco is owned by a Chilean fund and sells its power to the mines.', 'operating'],
  [
    'The Tambo port near Cusco, built with a loan from a bank and named for a king, receives ten ships a day.',
    'operating',
  ],
  ['The Tambo pipeline from Cusco to Puno has been carrying oil since 1998.', 'operating'],
  ['The Tambo pipeline near Cusco, which carries oil, was closed for two days.', 'operating'],
  ['The ministers reopened, by video link, the Tambo railway near Cusco, dismantled after a flood.', 'operating'],
])('%s %s', (text, status) => {
  expect(stageOf(text)).toEqual([status]);
});

it.each([
  ['The lower house called for the construction of the Tambo dam near Cusco.', 'under_construction'],
  ['The Tambo dam near Cusco, Peru says, feeds two rumours.', 'cancelled'],
  ['Peru said it might not go ahead with the Tambo dam near Cusco.', 'cancelled'],
  ['Work on the Tambo dam near Cusco has not begun.', 'under_construction'],
  ['The minister denied that the Tambo dam near Cusco had been cancelled.', 'cancelled'],
  ['Russia has delivered the fuel to get the Tambo reactor near Cusco running.', 'completed'],
  ['Mali has not chosen a company to build the sugar mill at Segou.', 'agreed'],
  ['The opposition said it would scrap the Tambo dam near Cusco.', 'cancelled'],
  ['The minister said Peru would not scrap the Tambo dam near Cusco.', 'cancelled'],
  ['Peru would scrap the Tambo dam near Cusco if the price rose, the minister said.', 'cancelled'],
  ['The Tambo dam near Cusco is still being discussed.', 'under_construction'],
  ['The Tambo dam near Cusco has not begun producing power.', 'operating'],
  ['Peru promised not to build the road before the Tambo dam near Cusco is finished.', 'completed'],
  ['The minister would thank Japan if it paid for the Tambo dam near Cusco.', 'completed'],
  ['Peru signed for the Tambo port near Cusco. Its only wharf was built in 1980.', 'completed'],
  ['The Tambo mill near Cusco was built in 1980 and once produced flour.', 'operating'],
  ['The Tambo power plant near Cusco began work on production.', 'operating'],
  ['The Tambo dam near Cusco is waiting for rain.', 'proposed'],
  ['The agreement on the Tambo dam near Cusco was signed, but it has not rained.', 'proposed'],
  ['The president laid a wreath at the Tambo dam near Cusco, which is under construction.', 'completed'],
  ['Peru and Chile agreed to build the Tambo dam near Cusco, and to study tides.', 'proposed'],
  ['After talks with a bank on fees Peru signed a contract for the Tambo dam near Cusco.', 'proposed'],
  ['The Tambo dam near Cusco will be built when a firm has completed the survey.', 'completed'],
  ['The Tambo pipeline near Cusco was closed for good.', 'operating'],
  ['Work on the Tambo dam near Cusco, agreed in May, is to begin in June.', 'under_construction'],
])('negatives: %s is not %s', (text, status) => {
  expect(stageOf(text)).not.toContain(status);
});

it('gives a part that a scheme includes the stage of the scheme, and no other thing of its sentence', () => {
  const part = 'The Tambo dam near Cusco would cost $5 billion, including a 300-km transmission line to the coast.';
  expect(stageOf(part)).toEqual(['proposed', 'proposed']);
  const beside = 'The Tambo dam near Cusco would cost $5 billion; a 300-km transmission line to Puno is dear too.';
  expect(stageOf(beside)).toEqual(['proposed', 'unknown']);
});
