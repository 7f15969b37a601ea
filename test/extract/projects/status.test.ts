import { expect, it } from 'vitest';
import { projectsIn } from './report.ts';

it.each([
  ['The ministry plans to build the Kandrian bridge.', 'proposed'],
  ['Peru wants to build the Tambo gas pipeline.', 'proposed'],
  ['The Tambo gas pipeline would cross the Andes.', 'proposed'],
  ['Engineers are studying the feasibility of the Tambo gas pipeline.', 'proposed'],
  ['The Tambo gas pipeline has been proposed by two companies.', 'proposed'],
  ['Peru and Brazil signed a deal on the Tambo gas pipeline.', 'agreed'],
  ['Parliament approved the Tambo gas pipeline.', 'agreed'],
  ['A contract for the Tambo gas pipeline was awarded to a Spanish firm.', 'agreed'],
  ['The Tambo gas pipeline is under construction.', 'under_construction'],
  ['Workers are laying the Tambo gas pipeline.', 'under_construction'],
  ['Construction of the Tambo gas pipeline began in May.', 'under_construction'],
  ['The president broke ground on the Tambo gas pipeline.', 'under_construction'],
  ['Peru has almost completed the Tambo gas pipeline.', 'under_construction'],
  ['The Tambo gas pipeline was completed in 2019.', 'completed'],
  ['The company has built the Tambo gas pipeline.', 'completed'],
  ['The president inaugurated the Tambo gas pipeline.', 'operating'],
  ['The Tambo gas pipeline went into operation on Monday.', 'operating'],
  ['The Tambo gas pipeline carries 3 billion cubic metres of gas.', 'operating'],
  ['Peru suspended the Tambo gas pipeline.', 'suspended'],
  ['The Tambo gas pipeline has been put on hold.', 'suspended'],
  ['The Tambo gas pipeline was shelved.', 'shelved'],
  ['The new government cancelled the Tambo gas pipeline.', 'cancelled'],
  ['Peru scrapped plans for the Tambo gas pipeline.', 'cancelled'],
  ['Peru terminated its contract for the Tambo gas pipeline.', 'cancelled'],
  // a contract that is only in danger is not off
  ['Peru may have cancelled a contract for the Tambo gas pipeline.', 'proposed'],
  ['Work on the Tambo gas pipeline is 45 per cent complete. Earthworks were completed in May.', 'under_construction'],
  ['The Tambo gas pipeline was completed in May, 45 per cent over budget.', 'completed'],
  ['The Tambo gas pipeline was decommissioned in 2010.', 'retired'],
  // what had ended may begin again, and what had begun again may end
  ['Peru agreed to resume the Tambo gas pipeline, shelved in 2009.', 'agreed'],
  ['The Tambo gas pipeline was resumed in 2010 and cancelled in 2012.', 'cancelled'],
  // the verb of its clause may stand far behind
  [
    'Construction of the Tambo gas pipeline on the slopes of the southern Andes near Cusco has been suspended.',
    'suspended',
  ],
  ['The plan for the Tambo gas pipeline, which would supply three towns, has meanwhile been shelved.', 'shelved'],
  ['The Tambo gas pipeline, known in the valley as the snake, is to be laid in May.', 'proposed'],
  // a clause of its own tells of another thing
  ['Peru tendered the Tambo gas pipeline after the first round was scrapped.', 'proposed'],
  ['Peru is asking for bids for the contract for the Tambo gas pipeline.', 'proposed'],
  // turns of phrase
  ['The Tambo gas pipeline will not be built.', 'cancelled'],
  ['The Tambo gas pipeline was quietly dropped.', 'cancelled'],
  ['The Tambo gas pipeline has come to nothing.', 'cancelled'],
  ['The Tambo gas pipeline exists only on paper.', 'shelved'],
  ['Work continues on the Tambo gas pipeline.', 'under_construction'],
  ['The Tambo gas pipeline is nearing completion.', 'under_construction'],
  ['The Tambo gas pipeline stands unfinished.', 'suspended'],
  ['The Tambo gas pipeline, which feeds two towns, is rusting.', 'operating'],
  ['The Tambo gas pipeline carries a price tag that frightens Peru.', 'unknown'],
  // what a report says of the work itself
  ['The Tambo gas pipeline was opened on Monday. It was completed in December.', 'completed'],
  // verbs in two words, and one that shares its auxiliary with another
  ['The Tambo gas pipeline is being put up by a Spanish firm.', 'under_construction'],
  ['Peru will dredge the bay at Pisco and put up the Tambo gas pipeline.', 'proposed'],
  // silence and doubt are no stage
  ['The ministers spoke about the Tambo gas pipeline.', 'unknown'],
  // what will be finished has been begun, unless it is only planned, wished or agreed
  ['The Tambo gas pipeline will be completed in 2025.', 'under_construction'],
  ['The Tambo gas pipeline is due to go into operation next year.', 'under_construction'],
  ['The Tambo gas pipeline would be completed in 2025.', 'proposed'],
  ['Peru plans to build the Tambo gas pipeline, which will be completed in 2025.', 'proposed'],
  ['Peru and Brazil agreed that the Tambo gas pipeline will be completed in 2025.', 'agreed'],
  ['The Tambo gas pipeline will be built in 2025.', 'proposed'],
  ['The Tambo gas pipeline project will begin next year.', 'proposed'],
  ['The Tambo gas pipeline is expected to start operating next year.', 'under_construction'],
  ['The Tambo gas pipeline is two years behind schedule.', 'under_construction'],
  // what is to come has not come
  ['The president hopes to inaugurate the Tambo gas pipeline.', 'proposed'],
])('%s: %s', (text, status) => {
  expect(projectsIn(text).map(project => project.status)).toEqual([status]);
});
