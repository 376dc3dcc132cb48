import { Migration } from '@mikro-orm/migrations';

/** Frozen frames: written once. A row of the registry that stands in a frame can no longer be deleted (KF-08d, C-2). */
export class Frames0001 extends Migration {
  override up(): void {
    this.addSql(`create table "frame" ("id" varchar(255) not null, "agency" varchar(255) not null, "task_id" varchar(255) not null,
      "kind" varchar(255) not null, "request_hash" varchar(255) not null, "registry_version" bigint not null, "request" jsonb not null,
      "rows" int not null, "active" int not null, "active_by_matter" jsonb not null, "hash" varchar(255) not null,
      "frozen_at" timestamptz(3) not null, primary key ("id"))`);
    this.addSql(
      'alter table "frame" add constraint "frame_request" unique ("agency", "task_id", "kind", "request_hash", "registry_version")',
    );
    this.addSql(`create table "frame_row" ("frame_id" varchar(255) not null, "position" int not null, "object_id" varchar(255) not null,
      "row" jsonb not null, primary key ("frame_id", "position"))`);
    this.addSql('create index "frame_row_object" on "frame_row" ("object_id")');
    this.addSql(`create table "frame_inspector" ("frame_id" varchar(255) not null, "position" int not null, "inspector_id" varchar(255) not null,
      "row" jsonb not null, primary key ("frame_id", "position"))`);
    this.addSql('create index "frame_inspector_inspector" on "frame_inspector" ("inspector_id")');
    for (const table of ['frame', 'frame_row', 'frame_inspector'])
      this.addSql(`create trigger ${table}_immutable before update or delete on "${table}" for each row execute function refuse_change()`);
    this.addSql(`create function refuse_delete_of_framed() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'inspection_object' and exists (select 1 from frame_row where object_id = old.id)
          or tg_table_name = 'inspector' and exists (select 1 from frame_inspector where inspector_id = old.id)
        then raise exception '% % stands in a frame', tg_table_name, old.id using errcode = '42501'; end if;
        return old;
      end $$`);
    for (const table of ['inspection_object', 'inspector'])
      this.addSql(`create trigger ${table}_framed before delete on "${table}" for each row execute function refuse_delete_of_framed()`);
  }

  override down(): void {
    for (const table of ['inspection_object', 'inspector']) this.addSql(`drop trigger ${table}_framed on "${table}"`);
    this.addSql('drop function refuse_delete_of_framed');
    for (const table of ['frame_inspector', 'frame_row', 'frame']) this.addSql(`drop table "${table}"`);
  }
}
