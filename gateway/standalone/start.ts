import { createWeb } from '@double-random/web';
import { keepAsItIs } from './demo/demo-place.ts';
import { demoYear } from './demo/demo-year.ts';
import { main } from './main.ts';

await main({ demo: demoYear, noDemo: keepAsItIs, web: (services) => createWeb(services, { say: (line) => console.log(line) }) });
