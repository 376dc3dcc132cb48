import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { playStory } from './story.ts';
import { writeOut } from './write-out.ts';

/** `npm run story [-- --out DIR] [--transport http]`: exit status 1 at the first difference from the regulations. */
const { values } = parseArgs({ options: { out: { type: 'string' }, transport: { type: 'string', default: 'in-process' } } });
try {
  await playStory({
    transport: values.transport === 'http' ? 'http' : 'in-process',
    print: (line) => console.log(line),
    after: async (scene) => {
      if (values.out === undefined) return;
      for (const name of await writeOut(scene, values.out)) console.log(`  写出 ${values.out}/${name}`);
    },
  });
  console.log('\n故事讲完，处处与规定相符。');
} catch (error) {
  console.error(`\n与规定不符：${(error as Error).message}`);
  process.exitCode = 1;
}
