import { type Constructor, MikroORM } from '@mikro-orm/core';
import { type Migration, Migrator } from '@mikro-orm/migrations';
import { type Options, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { giveBackWhenLost } from './lost-connection.ts';
import type { Em } from './rows.ts';

export interface DatabaseUrls {
  /** Login of the running application: no DDL, trail append-only. */
  readonly appUrl: string;
  /** Login that owns the tables and runs migrations. */
  readonly ownerUrl: string;
}

export interface Storage {
  readonly entities: NonNullable<Options['entities']>;
  readonly migrations: readonly Constructor<Migration>[];
}

type Orm = MikroORM<PostgreSqlDriver>;

let opened = 0;

const options = (url: string, storage: Storage, poolMax: number): Options => ({
  driver: PostgreSqlDriver,
  // Several subgraphs live in one process: a transaction of one must never be taken for the other's surroundings.
  contextName: `orm-${++opened}`,
  clientUrl: url,
  entities: storage.entities,
  forceUtcTimezone: true,
  // A replica may order commits differently: no rule, cap or permission is ever decided on one.
  preferReadReplicas: false,
  pool: { min: 0, max: poolMax },
  driverOptions: { connectionTimeoutMillis: 10_000, idle_in_transaction_session_timeout: 60_000 },
  onCreateConnection: giveBackWhenLost,
  extensions: [Migrator],
  migrations: { migrationsList: storage.migrations.map((m) => ({ name: m.name, class: m })), snapshot: false, silent: true },
});

/** Connects the application; the schema must be migrated already. */
export const openOrm = async (url: string, storage: Storage, poolMax = 10): Promise<Orm> => MikroORM.init(options(url, storage, poolMax));

/** Brings a database to the newest schema, as its owner. */
export async function migrate(ownerUrl: string, storage: Storage): Promise<void> {
  const orm = await openOrm(ownerUrl, storage, 2);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

/** SQL that would still be needed to make the database equal the entities: empty when migrations and entities agree. */
export async function schemaDifference(ownerUrl: string, storage: Storage): Promise<string> {
  const orm = await openOrm(ownerUrl, storage, 2);
  try {
    return await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: true });
  } finally {
    await orm.close();
  }
}

export const emOf = (orm: Orm): Em => orm.em.fork() as unknown as Em;
export type { Orm };
