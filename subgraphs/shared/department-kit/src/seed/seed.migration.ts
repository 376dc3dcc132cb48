import { Migration } from '@mikro-orm/migrations';

/** Chains of the department as a seed party; what was revealed stays revealed. */
export class Seed0001 extends Migration {
  override up(): void {
    this.addSql(`create table "seed_chain" ("party" varchar(255) not null, "chain" int not null, "secret" text not null, "length" int not null,
      "position" int not null, "tip" varchar(255) not null, "made_at" timestamptz(3) not null, primary key ("party", "chain"))`);
    this.addSql(`create table "seed_revealed" ("party" varchar(255) not null, "ceremony_hash" varchar(255) not null, "chain" int not null,
      "position" int not null, "value" varchar(255) not null, "at" timestamptz(3) not null, primary key ("party", "ceremony_hash"))`);
    this.addSql(
      'create trigger seed_revealed_append_only before update or delete on "seed_revealed" for each row execute function refuse_change()',
    );
  }

  override down(): void {
    for (const table of ['seed_revealed', 'seed_chain']) this.addSql(`drop table "${table}"`);
  }
}
