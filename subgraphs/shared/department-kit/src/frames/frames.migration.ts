import { Migration } from '@mikro-orm/migrations';

const framed = [
  ['inspection_object', 'object'],
  ['inspector', 'inspector'],
] as const;

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
    this.addSql(
      'create table "frame_page" ("frame_id" varchar(255) not null, "page" int not null, "lines" text not null, primary key ("frame_id", "page"))',
    );
    // Written once, read whole: compressing would cost more than everything else a freeze does.
    this.addSql('alter table "frame_page" alter column "lines" set storage external');
    this.addSql(`create table "frame_inspector" ("frame_id" varchar(255) not null, "position" int not null, "inspector_id" varchar(255) not null,
      "row" jsonb not null, primary key ("frame_id", "position"))`);
    this.addSql('create index "frame_inspector_inspector" on "frame_inspector" ("inspector_id")');
    for (const table of ['frame', 'frame_page', 'frame_inspector'])
      this.addSql(`create trigger ${table}_immutable before update or delete on "${table}" for each row execute function refuse_change()`);
    this.addSql(`create function stands_in_frame(object inspection_object) returns boolean language sql stable as $$
      select exists (select 1 from frame f join frame_page p on p.frame_id = f.id
        where f.agency = object.agency and f.kind = 'OBJECTS' and f.frozen_at >= object.created_at and position(object.id || E'\\t' in p.lines) > 0) $$`);
    this.addSql(`create function refuse_delete_of_framed_object() returns trigger language plpgsql as $$
      begin
        if stands_in_frame(old) then raise exception 'object % stands in a frame', old.id using errcode = '42501'; end if;
        return old;
      end $$`);
    this.addSql(`create function refuse_delete_of_framed_inspector() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from frame_inspector where inspector_id = old.id)
        then raise exception 'inspector % stands in a frame', old.id using errcode = '42501'; end if;
        return old;
      end $$`);
    for (const [table, what] of framed)
      this.addSql(
        `create trigger ${table}_framed before delete on "${table}" for each row execute function refuse_delete_of_framed_${what}()`,
      );
  }

  override down(): void {
    for (const [table, what] of framed) {
      this.addSql(`drop trigger ${table}_framed on "${table}"`);
      this.addSql(`drop function refuse_delete_of_framed_${what}`);
    }
    this.addSql('drop function stands_in_frame');
    for (const table of ['frame_inspector', 'frame_page', 'frame']) this.addSql(`drop table "${table}"`);
  }
}
