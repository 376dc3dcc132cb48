import { hotelCodes } from '../world.ts';
import type { Scene } from './scene.ts';

/** Fifteen entities in one operation: as many aliases as the gateway allows. */
const batches = Array.from({ length: Math.ceil(hotelCodes.length / 15) }, (_, i) => hotelCodes.slice(15 * i, 15 * i + 15));
const each = (selection: (code: string) => string) =>
  batches.map((codes) => `{ ${codes.map((code, i) => `e${i}: ${selection(code)}`).join(' ')} }`);

/** What those who must not know of a drawn list can ask about each of the sixty (CD 九, X-07). */
const questions: readonly (readonly [account: string | null, document: string])[] = [
  ...each(
    (code) =>
      `entity(uscc: "${code}") { code capStatus(year: 2026) { limit used remaining entries { state } } civilAirDefenseEntry { name state } }`,
  ).map((document) => ['wg-cad.reg', document] as const),
  ['wg-cad.reg', '{ civilAirDefenseObjects(agency: "wg-cad", first: 100) { nodes { code name state } } }'],
  ...each((code) => `entity(uscc: "${code}") { code capStatus(year: 2026) { used remaining } }`).map(
    (document) => ['wg-jco.jco', document] as const,
  ),
  ['credit-platform', '{ creditRecords(first: 100) { nodes { resultNo version } pageInfo { endCursor hasNextPage } } }'],
  ...each((code) => `publicObject(code: "${code}") { code }`).map((document) => [null, document] as const),
  [null, '{ publicResults(first: 100) { nodes { resultNo } } }'],
];

/** Byte for byte what every outsider is told. */
export const whatOutsidersSee = (scene: Scene): Promise<string[]> =>
  Promise.all(
    questions.map(async ([account, document]) => {
      const session = account === null ? scene.cast.public : scene.cast.as(account);
      const { data, errors } = await session.ask(document);
      return JSON.stringify({ document, data, errors: errors?.map((e) => [e.message, e.path, e.extensions?.code]) });
    }),
  );
