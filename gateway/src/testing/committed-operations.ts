import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaDirectory } from '@double-random/schema/committed.ts';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { documentOf } from '@double-random/web/operations/each-department.ts';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';

export interface CommittedOperation {
  readonly name: string;
  readonly query: string;
}

/** Every operation of one user in schema/operations, those asked of each department once for each of them, with the fragments it uses. */
export async function committedOperations(user: string): Promise<readonly CommittedOperation[]> {
  const folder = join(schemaDirectory, 'operations', user);
  const texts = textsIn(folder);
  const templates = user === 'workbench' ? textsIn(join(folder, 'each-department')) : [];
  const profiles = templates.length ? await departmentProfiles() : [];
  const all = [...texts, ...profiles.flatMap((profile) => templates.map((text) => documentOf(text, profile)))];
  const definitions = all.flatMap((text) => parse(text).definitions);
  const fragments = new Map(definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])));
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const used = new Set<string>();
    const spread = (node: DocumentNode | (typeof definitions)[number]): void =>
      void visit(node, {
        FragmentSpread({ name: { value } }) {
          if (used.has(value)) return;
          used.add(value);
          spread(fragments.get(value)!);
        },
      });
    spread(definition);
    const query = [definition, ...[...used].map((name) => fragments.get(name)!)].map(print).join('\n');
    return [{ name: definition.name?.value ?? '', query }];
  });
}

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
