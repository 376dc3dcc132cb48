import { writeFileSync } from 'node:fs';
import lock from '../../package-lock.json' with { type: 'json' };
import { licencePage, licencesAtRunTime } from './licences.ts';

writeFileSync(new URL('../../THIRD-PARTY.md', import.meta.url), licencePage(licencesAtRunTime(lock.packages)));
