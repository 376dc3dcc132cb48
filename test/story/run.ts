import 'reflect-metadata';
import { playStory } from './story.ts';

try {
  await playStory({ print: (line) => console.log(line) });
  console.log('\n故事讲完，处处相符。');
} catch (error) {
  console.error(`\n与规定不符：${(error as Error).message}`);
  process.exitCode = 1;
}
