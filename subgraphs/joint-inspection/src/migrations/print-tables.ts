/** Prints `0001-tables.sql` from the entities: node --import tsx subgraphs/joint-inspection/src/migrations/print-tables.ts > …/0001-tables.sql */
import { MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { jointEntities } from '../entities.ts';

const orm = await MikroORM.init({
  driver: PostgreSqlDriver,
  clientUrl: 'postgresql://localhost/none',
  entities: jointEntities,
  connect: false,
} as never);
process.stdout.write(await orm.schema.getCreateSchemaSQL({ wrap: false }));
await orm.close();
