import { keepAsItIs } from './demo/demo-place.ts';
import { demoYear } from './demo/demo-year.ts';
import { main } from './main.ts';

await main({ demo: demoYear, noDemo: keepAsItIs });
