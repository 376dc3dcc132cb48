import 'reflect-metadata';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaDirectory } from './committed.ts';
import { generateSchema } from './generate.ts';
import { subgraphSdls } from './subgraph-sdls.ts';

/** Writes the generated files and removes those of subgraphs that are gone. */
export function writeSchema(files: Readonly<Record<string, string>>, directory = schemaDirectory): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  for (const name of readdirSync(join(directory, 'subgraphs')))
    if (name.endsWith('.graphql') && !Object.hasOwn(files, `subgraphs/${name}`)) rmSync(join(directory, 'subgraphs', name));
}

if (import.meta.filename === process.argv[1]) {
  const { files } = generateSchema(await subgraphSdls());
  writeSchema(files);
  console.log(`已生成 ${Object.keys(files).length} 个文件（schema/）。`);
}
