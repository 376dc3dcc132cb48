import { Migration } from '@mikro-orm/migrations';

/** Matter lists, their matters, checklists and legal bases. What is published is refused any change by the database itself. */
export class Matters0001 extends Migration {
  override up(): void {
    this.addSql(`create table "matter_list" ("id" varchar(255) not null, "agency" varchar(255) not null, "version" int not null, "state" varchar(255) not null,
      "derived_from" varchar(255) null, "authors" text[] not null, "valid_from" date null, "valid_to" date null, "created_at" timestamptz(3) not null,
      "submitted_at" timestamptz(3) null, "approved_at" timestamptz(3) null, "approved_by" varchar(255) null, "legal_reviewed" boolean not null,
      "return_reason" text null, "published_at" timestamptz(3) null, "published_by" varchar(255) null, "revision" int not null, primary key ("id"))`);
    this.addSql('alter table "matter_list" add constraint "matter_list_agency_version" unique ("agency", "version")');
    this.addSql(`create table "matter" ("id" varchar(255) not null, "list_id" varchar(255) not null, "agency" varchar(255) not null, "code" varchar(255) not null,
      "position" int not null, "version" int not null, "content_hash" varchar(255) not null, "name" varchar(500) not null, "aliases" text[] not null,
      "object_scope" text null, "object_kinds" text[] not null, "categories" text[] not null, "methods" text[] not null, "inspecting_body" varchar(500) null,
      "responsible_unit" varchar(255) null, "content" text null, "ratio_basis_points" int null, "rounds_per_year" int null, "entity_cap_per_year" int null, "measures" text null,
      "procedure" text null, "requirements" text null, "required_field" varchar(255) null, "no_notice" boolean not null, "key_area" boolean not null,
      "special_industry" boolean not null, "rationale" text null, "remark" text null, "defect_note" text null, "extra" jsonb not null, primary key ("id"))`);
    this.addSql('create index "matter_key_index" on "matter" ("agency", "code")');
    this.addSql('alter table "matter" add constraint "matter_list_code" unique ("list_id", "code")');
    this.addSql(`create table "matter_check_item" ("matter_id" varchar(255) not null, "position" int not null, "code" varchar(255) not null, "text" text not null,
      "mandatory" boolean not null, "important" boolean not null, "method" text null, "pass_sentence" text null, "problem_sentence" text null,
      primary key ("matter_id", "position"))`);
    this.addSql(`create table "legal_basis" ("id" varchar(255) not null, "agency" varchar(255) not null, "title" varchar(500) not null,
      "document_no" varchar(255) not null, "repealed_on" date null, "repeal_source" text null, primary key ("id"))`);
    this.addSql('alter table "legal_basis" add constraint "legal_basis_title" unique ("agency", "title", "document_no")');
    this.addSql(`create table "matter_basis" ("matter_id" varchar(255) not null, "position" int not null, "basis_id" varchar(255) not null, "article" text null,
      primary key ("matter_id", "position"))`);
    this.addSql('create index "matter_basis_basis_id_index" on "matter_basis" ("basis_id")');
    this.addSql(`create function refuse_published_matter() returns trigger language plpgsql as $$
      declare list text; old_row jsonb := to_jsonb(old);
      begin
        list := coalesce(old_row ->> 'list_id', (select list_id from matter where id = old_row ->> 'matter_id'));
        if exists (select 1 from matter_list where id = list and state in ('PUBLISHED', 'SUPERSEDED')) then
          raise exception 'a published matter list is immutable' using errcode = '42501';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$`);
    for (const table of ['matter', 'matter_check_item', 'matter_basis'])
      this.addSql(
        `create trigger ${table}_published before update or delete on "${table}" for each row execute function refuse_published_matter()`,
      );
  }

  override down(): void {
    for (const table of ['matter_basis', 'legal_basis', 'matter_check_item', 'matter', 'matter_list']) this.addSql(`drop table "${table}"`);
    this.addSql('drop function refuse_published_matter');
  }
}
