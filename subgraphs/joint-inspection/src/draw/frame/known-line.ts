import type { AssignmentSnapshot } from '../../visit/visit.entity.ts';
import type { DroppedMatter } from '../judge-candidates.ts';

/** What only the platform knows about a row of the sealed frame, as it stood at the draw. */
export interface KnownCandidate {
  readonly entityKey: string;
  readonly code: string;
  readonly agencies: AssignmentSnapshot;
  readonly dropped: readonly DroppedMatter[];
  /** Credit risk class; absent where nobody classed it. */
  readonly riskClass?: string;
}

const fieldsOfAgency = 8;

/**
 * A candidate as one line: entity key, code (empty: the same), risk class, dropped matters (JSON, empty: none), and eight fields per agency.
 * The fields were fields of a frame's line before, so no tab and no line feed is in them. As JSON the draw of a million spent more on this
 * than on hashing.
 */
export function knownLine({ entityKey, code, agencies, dropped, riskClass }: KnownCandidate): string {
  let line = `${entityKey}\t${code === entityKey ? '' : code}\t${riskClass ?? ''}\t${dropped.length ? JSON.stringify(dropped) : ''}`;
  for (const agency in agencies) {
    const { objectId, code: own, name, address, kind, division, matters } = agencies[agency]!;
    line += `\t${agency}\t${objectId}\t${own === code ? '' : own}\t${name}\t${address}\t${kind}\t${division}\t${matters.join(' ')}`;
  }
  return line;
}

/** @throws RangeError for anything `knownLine` does not write */
export function readKnownLine(line: string): KnownCandidate {
  const [entityKey, sameCode, riskClass, dropped, ...rest] = line.split('\t') as [string, string, string, string, ...string[]];
  if (dropped === undefined || rest.length % fieldsOfAgency !== 0) throw new RangeError('not a line of a known candidate');
  const code = sameCode || entityKey;
  const agencies: Record<string, AssignmentSnapshot[string]> = {};
  for (let i = 0; i < rest.length; i += fieldsOfAgency) {
    const [agency, objectId, own, name, address, kind, division, matters] = rest.slice(i, i + fieldsOfAgency) as string[];
    agencies[agency!] = {
      objectId: objectId!,
      code: own || code,
      name: name!,
      address: address!,
      kind: kind!,
      division: division!,
      matters: matters!.split(' '),
    };
  }
  return {
    entityKey,
    code,
    agencies,
    dropped: dropped === '' ? [] : (JSON.parse(dropped) as KnownCandidate['dropped']),
    ...(riskClass ? { riskClass } : {}),
  };
}
