import { Migration } from '@mikro-orm/migrations';

/** 名录库比对. */
export class Reconciliation0001 extends Migration {
  override up(): void {
    this.addSql(`create table "reconciliation" ("id" varchar(255) not null, "agency" varchar(255) not null, "registry" varchar(255) not null,
      "source" varchar(255) not null, "file_hash" varchar(255) not null, "listed" int not null, "matched" int not null, "missing" int not null,
      "unlisted" int not null, "invalid" int not null, "at" timestamptz(3) not null, "actor" varchar(255) not null, primary key ("id"))`);
    this.addSql('create index "reconciliation_of_agency" on "reconciliation" ("agency", "id")');
    this.addSql(`create table "reconciliation_line" ("reconciliation_id" varchar(255) not null, "kind" varchar(255) not null,
      "code" varchar(255) not null, "name" text not null, primary key ("reconciliation_id", "kind", "code"))`);
  }

  override down(): void {
    for (const table of ['reconciliation_line', 'reconciliation']) this.addSql(`drop table "${table}"`);
  }
}
