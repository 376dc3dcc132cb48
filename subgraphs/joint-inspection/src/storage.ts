import { Runtime0001, runtimeEntities, type Storage } from '@double-random/runtime';
import { jointEntities } from './entities.ts';
import { Joint0001 } from './migrations/joint-0001.migration.ts';

export const jointStorage: Storage = { entities: [...runtimeEntities, ...jointEntities], migrations: [Runtime0001, Joint0001] };
