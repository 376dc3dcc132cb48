import { Migration } from '@mikro-orm/migrations';

/** Files on their way into the registries, in chunks. */
export class Uploads0001 extends Migration {
  override up(): void {
    this.addSql(`create table "upload" ("id" varchar(255) not null, "actor" varchar(255) not null, "agency" varchar(255) not null,
      "name" varchar(255) not null, "size" int not null, "sha256" varchar(255) null, "request_key" varchar(255) null, "complete" boolean not null, "at" timestamptz(3) not null,
      primary key ("id"))`);
    this.addSql('create index "upload_sha256" on "upload" ("sha256")');
    this.addSql(`create table "upload_chunk" ("upload_id" varchar(255) not null, "seq" int not null, "bytes" bytea not null,
      primary key ("upload_id", "seq"))`);
  }

  override down(): void {
    for (const table of ['upload_chunk', 'upload']) this.addSql(`drop table "${table}"`);
  }
}
