import { expect, it } from 'vitest';
import { projectsIn } from './report.ts';

const stageOf = (text: string) => projectsIn(text).map(({ status }) => status);

it.each([
  // wished for
  ['Peru is courting lenders for the Tambo dam near Cusco.', 'proposed'],
  ['Peru has revived the idea of a bridge over the Tambo at Pisco.', 'proposed'],
  ['Peru has dusted off the Tambo railway project near Cusco.', 'proposed'],
  ['Backers of the Tambo dam near Cusco are still hunting for finance.', 'proposed'],
  ['Peru will get the Tambo dam near Cusco if Spain can be made to guarantee a loan.', 'proposed'],
  ['Peru seeks lenders for the Tambo dam near Cusco after Spain walked away from the deal.', 'proposed'],
  // agreed
  ['Peru and Spain have inked a pact for the Tambo dam near Cusco.', 'agreed'],
  ['Peru gave a Spanish firm a concession to build the Tambo port near Pisco.', 'agreed'],
  ['The Tambo dam near Cusco has got the nod from parliament.', 'agreed'],
  ['Spain and Peru have settled the terms of the Tambo dam near Cusco.', 'agreed'],
  ['The firm will refurbish the Tambo hospital in Peru under an agreement laid before parliament.', 'agreed'],
  // work in all its words
  ['Bulldozers are cutting through the hills for the Tambo highway near Cusco.', 'under_construction'],
  ['Peru is pressing on with the Tambo dam near Cusco.', 'under_construction'],
  ['Concrete for the third pier of the Tambo bridge near Cusco was poured on Monday.', 'under_construction'],
  ['The Tambo dam near Cusco is three quarters done.', 'under_construction'],
  ['Dust from the Tambo bypass now being cut round Cusco is a nuisance.', 'under_construction'],
  ['A ship laying the Tambo cable off Peru is expected in May.', 'under_construction'],
  // in use
  ['The Tambo bridge near Cusco was thrown open on Sunday.', 'completed'],
  ['The road from Pisco to Tambo in Peru was completed on Monday.', 'completed'],
  ['The Tambo mill near Cusco has started milling.', 'operating'],
  ['The Tambo hospital in Peru, paid for with a loan from Spain, admitted its first patients.', 'operating'],
  // resting, put away, given up
  ['The Tambo nuclear plant in Peru, offline since May, will not restart soon.', 'suspended'],
  ['Money has run out for the Tambo dam near Cusco.', 'suspended'],
  ['The bank has suspended payments for the Tambo dam near Cusco.', 'suspended'],
  ['The Tambo power plant near Cusco has shut down for lack of fuel.', 'suspended'],
  ['Peru has gone cold on the Tambo port near Pisco.', 'shelved'],
  ['Peru has torn up plans for the Tambo dam near Cusco.', 'cancelled'],
  ['A court has revoked the permit of the Tambo dam near Cusco.', 'cancelled'],
  ['Parliament voted to scrap plans for the Tambo dam near Cusco.', 'cancelled'],
  ['Peru has put an end to the Tambo dam near Cusco.', 'cancelled'],
  ['The Tambo steelworks near Pisco fell silent in May.', 'retired'],
])('%s: %s', (text, expected) => expect(stageOf(text)).toEqual([expected]));

it.each([
  // told sentences on
  ['Peru wants the Tambo dam near Cusco.\nLima is for it.\nSpain is not.\nWork began in May.', 'under_construction'],
  ['Peru opened the Tambo dam near Cusco to bids. Its builder, Arcos of Spain, was told to stop work.', 'suspended'],
  ['Peru and Spain signed eight contracts. Among them is one for the Tambo power plant near Cusco.', 'agreed'],
  ['The ministers reviewed progress on the Tambo highway near Cusco.', 'under_construction'],
  ['Planning minister Luz Paz visited the Tambo dam near Cusco, which is being built.', 'under_construction'],
  // launched is the work, and money found is an agreement
  ['Peru\u2019s president launched construction of the Tambo railway near Cusco.', 'under_construction'],
  ['Peru has received $441 million from a bank for the Tambo power plant.', 'agreed'],
  ['Peru needs $441 million for the Tambo power plant.', 'proposed'],
  ['Spain has set aside 350 million euros for the Tambo power plant in Peru.', 'agreed'],
  ['The bank lends money for the Tambo wind farm in Peru, now about one-third built.', 'under_construction'],
  ['The Tambo power plant in Peru was nine-tenths finished at the time.', 'under_construction'],
  ['The Tambo power plant in Peru was finished a third time.', 'completed'],
  ['Spain has set aside two million euros for the Tambo power plant in Peru.', 'agreed'],
  ['The Tambo power plant in Peru has been set aside for the time being.', 'shelved'],
  ['Peru has halted a $2 billion Spanish-financed overhaul of the Tambo railway near Cusco.', 'suspended'],
  ['The Tambo power plant in Peru shut down on Monday after running out of coal.', 'suspended'],
  ['The Tambo power plant in Peru shut down on Monday.', 'retired'],
  ['Peru held an opening ceremony for the Tambo power plant.', 'operating'],
  // led up to
  ['Peru thanked Spain for the Tambo bridge near Cusco.', 'completed'],
  ['Cusco has light thanks to a new power plant at Tambo in Peru.', 'completed'],
  ['Peru sends its gas to Chile through the pipeline from Tambo to Arica.', 'operating'],
  ['Contractors have finished projects such as the Tambo dam near Cusco.', 'completed'],
  ['The ministry in Lima said that all work on the Tambo dam would be suspended.', 'suspended'],
  ['Peru hopes to choose a partner by the end of the year for its first nuclear power plant.', 'proposed'],
  ['The Tambo solar farm has gone live beside the town where fighting raged.', 'operating'],
])('further off %s: %s', (text, expected) => expect(stageOf(text)).toEqual([expected]));

it.each([
  // the same words of other things, or only wished and feared
  ['Peru wants to scrap plans for the Tambo dam near Cusco.', 'proposed'],
  ['Engineers pushed back the restart of the Tambo plant near Cusco, which is being built.', 'under_construction'],
  ['Work on the Tambo road to Cusco is to be completed in May.', 'under_construction'],
  ['The Tambo mill near Cusco has not started milling and is being built.', 'under_construction'],
  ['The Tambo dam near Cusco is being discussed.', 'proposed'],
  ['Peru could send its gas to Chile through the Tambo pipeline, which is being built.', 'under_construction'],
  ['Japan built the Tambo stadium near Cusco, where Peru hopes to win.', 'completed'],
  [
    'Workers fear that all work on the Tambo dam near Cusco, which is being built, could be suspended.',
    'under_construction',
  ],
])('but %s: %s', (text, expected) => expect(stageOf(text)).toEqual([expected]));

it.each([
  'Malawi dam talks: ministers agree to meet again in May.',
  'The talks will take place in a conference centre outside Geneva.',
  'The delegation visited a car factory in Wolfsburg and a school in Hanover.',
  'A satellite image taken on Sunday shows tanks north of the city.',
  'The flat outlook for wages worries the central bank of Peru.',
  'Prices of houses in Juba rose by 10,000 pounds.',
  'The presidents met in a school in Port Moresby.',
  'Harare and its dormitory towns lack water.',
  'They walked over the salt flats of Bolivia.',
  'Ethiopia sends its hydropower to Kenya, officials said.',
])('no project: %s', text => expect(projectsIn(text)).toEqual([]));

it.each([
  ['Ghana will build 88 district hospitals by May.', ['building']],
  ['Angola is building 5,000 flats at Zango.', ['housing']],
  ['A firm has won an order to build 10,000 houses in Juba.', ['housing']],
  ['The presidents opened a Chinese-funded school in Port Moresby.', ['building']],
  ['Kenya is putting the finishing touches to a museum in Kisumu.', ['building']],
  ['Congo launched its first satellite, CongoSat, on Monday.', ['telecom']],
  ['Earthmovers are at work at Cusco, where a second airport for the city is going up.', ['airport']],
  ['Chad opened an oil pipeline to the Atlantic port of Kribi.', ['oil_pipeline']],
  ['Cuba said a fibre-optic cable linking it to Venezuela was in use.', ['telecom']],
  ['Peru approved a pipeline from Pisco to the Chilean port of Arica.', ['gas_pipeline']],
  ['Villagers have stopped production at Las Lomas, one of the biggest copper mines in Peru.', ['mining']],
  [
    'Work has begun on 5,000 low-cost homes in Segou. The Alba housing estate is being put up by a local firm.',
    ['housing'],
  ],
])('%s', (text, sectors) => expect(projectsIn(text).map(({ sector }) => sector)).toEqual(sectors));

it.each([
  ['Pipes were laid for a pipeline that is to link Chad with Niger, Mali and Togo.', ['ML', 'NE', 'TD', 'TG']],
  ['Lithuania switched off its Visaga reactor, as it had promised Brussels.', ['LT']],
  ['Niger is building its dam on the Sirra, Benin\u2019s water ministry said.', ['NE']],
  ['Russia is laying a gas pipeline to Germany.', ['DE', 'RU']],
  [
    'Japan and Chile said they would pay for an undersea cable to three island nations, Kiribati, Nauru and Tonga.',
    ['KI', 'NR', 'TO'],
  ],
  ['China Power Investment began work on the Sirra dam. Myanmar welcomed it.', ['MM']],
  ['Pakistan told Iran that both countries could build the Sirra gas pipeline.', ['IR', 'PK']],
  ['A palace that China is building outside Accra will be handed over in May.', ['GH']],
])('lies in: %s', (text, codes) => expect(projectsIn(text)[0].countries.toSorted()).toEqual(codes));

it.each([
  [
    'Among the works are a port at Pisco, opened in 2010 at a cost of $361 million, and Tambo airport in Peru, which cost $209 million.',
    [361_000_000, 209_000_000],
  ],
  ['They signed contracts worth $27 billion. Among them is one for the Tambo power plant in Peru.', [undefined]],
])('costs: %s', (text, sums) => expect(projectsIn(text).map(({ cost }) => cost?.amount)).toEqual(sums));
