import { Migration } from '@mikro-orm/migrations';

/** Imports in steps. One import of a registry runs at a time: the database refuses a second. */
export class Imports0001 extends Migration {
  override up(): void {
    this.addSql(`create table "registry_import" ("id" varchar(255) not null, "agency" varchar(255) not null, "registry" varchar(255) not null,
      "file_id" varchar(255) not null, "file_name" varchar(255) not null, "file_hash" varchar(255) not null, "file_size" int not null,
      "mode" varchar(255) not null, "state" varchar(255) not null, "actor" jsonb not null, "at" timestamptz(3) not null, "rows_read" int not null,
      "rows" int null, "created" int not null, "changed" int not null, "unchanged" int not null, "missing" int not null, "faulty_rows" int not null,
      "error_count" int not null, "refusals" jsonb not null, "checked_version" bigint null, "checked_at" timestamptz(3) null,
      "skip_faulty" boolean not null, "deactivation_reason" text null, "committed_version" bigint null, "committed_at" timestamptz(3) null,
      "committed_by" varchar(255) null, "undone_at" timestamptz(3) null, "undone_by" varchar(255) null, "undo_reason" text null,
      "attempts" int not null, primary key ("id"))`);
    this.addSql('create index "registry_import_of_agency" on "registry_import" ("agency", "id")');
    this.addSql(`create unique index "registry_import_one_at_a_time" on "registry_import" ("agency", "registry")
      where "state" in ('WAITING_CHECK', 'CHECKING', 'WAITING_COMMIT', 'COMMITTING')`);
    this.addSql(`create table "registry_import_row" ("import_id" varchar(255) not null, "outcome" varchar(255) not null, "position" int not null,
      "subject_id" varchar(255) null, "code" varchar(255) not null, "name" text not null, "changes" jsonb not null,
      primary key ("import_id", "outcome", "position"))`);
    this.addSql(`create table "registry_import_error" ("import_id" varchar(255) not null, "position" int not null, "errors" jsonb not null,
      primary key ("import_id", "position"))`);
    this.addSql(`create table "registry_import_before" ("import_id" varchar(255) not null, "subject_id" varchar(255) not null, "version" int not null,
      "row" jsonb not null, "matters" jsonb not null, primary key ("import_id", "subject_id"))`);
  }

  override down(): void {
    for (const table of ['registry_import_before', 'registry_import_error', 'registry_import_row', 'registry_import'])
      this.addSql(`drop table "${table}"`);
  }
}
