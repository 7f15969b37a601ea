import { expect, it } from 'vitest';
import { projectsIn, shown } from './report.ts';

it.each([
  // figures of speech
  'The festival wants to be a bridge between cultures.',
  'The envoy tried to bridge deep divisions between the two camps.',
  'The firm has a pipeline of new drugs for malaria.',
  'Two more reforms are in the pipeline, the minister said.',
  'The quartet presented a road map for peace in the Middle East.',
  'The road to membership is long, the commissioner warned.',
  'The two poets spoke of building bridges across the Danube.',
  'A dam of criticism broke after the verdict.',
  'The prime minister sees light at the end of the tunnel.',
  'A wind of change is blowing through the party.',
  'The officer was killed in the line of duty.',
  'The novel is about the construction of a narrative.',
  // other things of the same name
  'Portugal sold more port wine to Japan last year.',
  'The probe left the solar system in August.',
  'The treaty on power sharing was signed in Belfast.',
  'A friend of mine met the president in Warsaw.',
  'The housing market in Spain has recovered.',
  'Nitrogen helps plant growth in poor soils.',
  'Police in Taiwan broke up a ring of telecom fraud.',
  'The two leaders spoke in a telephone call on Monday.',
  'Satellite images show troops near the border of Ukraine.',
  'The bank gave the club a bridge loan of 20 million euros.',
  // places where something happens
  'The president landed at Beirut airport on Tuesday.',
  'Customs officers arrested a courier at the airport of Frankfurt.',
  'Protesters blocked the main highway to La Paz for two days.',
  'A train crashed on the railway between Cairo and Alexandria, killing 20 people.',
  'A bomb exploded under a bridge in Baghdad on Monday.',
  'Rebels attacked an oil pipeline in the delta and kidnapped three workers.',
  'The wounded were taken to a hospital in Kandahar.',
  'The minister spoke to students at a university in Lima.',
  'The match was played at the national stadium in Lagos.',
  'The ship left the port of Odessa with wheat for Lebanon.',
  'The families crossed the bridge into Colombia.',
  'Workers at the power plant in Tula went on strike on Monday.',
  'She was born near the railway station in Dunkwa.',
  'The hotel near the airport was full, the delegates said.',
  // figures of speech with words of building
  'The bank must bridge the gap between rich and poor, he said.',
  'They are building trust between the two communities.',
  'The new bridge of friendship between the two peoples grows.',
  'It is a dam of silence that she wants to break.',
  // matters, not things
  'The two sides agreed to cooperate in energy and transport.',
  'They discussed trade, tourism, railways and ports.',
  'The union plans to improve roads and schools.',
  'Mine clearance in Angola will take ten years.',
  'Rail workers went on strike in France on Monday.',
  'The transport minister of Ghana resigned.',
  'Parliament approved a law on nuclear safety.',
  'Oil prices fell by two dollars a barrel.',
  'The army began an operation in the east of Congo.',
  'The countries signed a treaty on extradition.',
])('takes no project from: %s', text => {
  expect(projectsIn(text).map(shown)).toEqual([]);
});
