import { Migration } from '@mikro-orm/migrations';

/** 检查对象名录库. History only grows, and an object that stands in a frame cannot be deleted: the database refuses both. */
export class Objects0001 extends Migration {
  override up(): void {
    this.addSql(`create table "inspection_object" ("id" varchar(255) not null, "agency" varchar(255) not null, "code" varchar(255) not null,
      "natural_key" varchar(255) null, "entity_key" varchar(255) not null, "kind" varchar(255) not null, "uscc" varchar(255) null,
      "owner_uscc" varchar(255) null, "owner_id_number" text null, "name" text not null, "address" text not null, "division" varchar(255) not null,
      "business_scope" text null, "person_in_charge" text null, "contact_phone" text null, "id_number" text null, "id_number_index" varchar(255) null,
      "state" varchar(255) not null, "state_reason" text null, "state_since" date not null, "successor_uscc" varchar(255) null,
      "credit_risk_class" varchar(255) null, "credit_risk_date" date null, "extra" jsonb not null, "content_hash" varchar(255) not null,
      "version" int not null, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null,
      "changed_by" varchar(255) not null, "change" varchar(255) not null, "change_reason" text null, primary key ("id"))`);
    this.addSql('alter table "inspection_object" add constraint "inspection_object_code" unique ("agency", "code")');
    this.addSql(
      'create unique index "inspection_object_natural_key" on "inspection_object" ("agency", "natural_key") where "natural_key" is not null',
    );
    this.addSql('create index "inspection_object_state" on "inspection_object" ("agency", "state", "code")');

    this.addSql(`create table "object_matter" ("object_id" varchar(255) not null, "matter_code" varchar(255) not null, "agency" varchar(255) not null,
      "code" varchar(255) not null, primary key ("object_id", "matter_code"))`);
    this.addSql('create index "object_matter_by_matter" on "object_matter" ("agency", "matter_code", "code")');

    this.addSql(
      'create table "object_search" ("object_id" varchar(255) not null, "text" text not null, "pieces" int[] not null, primary key ("object_id"))',
    );
    // New pieces wait in a list and are sorted in together, a hundred thousand for the price of a few.
    this.addSql('create index "object_search_pieces" on "object_search" using gin ("pieces") with (gin_pending_list_limit = 65536)');
    // Unsafe, though it is not: a page of a few rows is found sooner than processes are started to help looking, whatever the planner,
    // who takes 白露 and 露路 for strangers, thinks of how long the walk will be. Never called: it becomes part of the question.
    this.addSql(
      "create function found_in(part text, entry text) returns boolean language sql immutable parallel unsafe as 'select position(part in entry) <> 0'",
    );
    // Only a table's owner may sort them in, and count anew what the planner goes by; until then a search reads the whole list, and every
    // list is planned as if the registry were as small as it was.
    this.addSql(`create function settle_object_registry() returns void language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        perform gin_clean_pending_list('object_search_pieces');
        if (select pg_relation_size(oid) / 8192 > 64 + 1.5 * greatest(relpages, 0) from pg_class where oid = 'inspection_object'::regclass) then
          analyze inspection_object;
          analyze object_matter;
          analyze object_search;
        end if;
      end $$`);

    this.addSql(`create table "object_history" ("object_id" varchar(255) not null, "version" int not null, "at" timestamptz(3) not null,
      "actor" varchar(255) not null, "change" varchar(255) not null, "reason" text null, "snapshot" jsonb not null, primary key ("object_id", "version"))`);
    this.addSql(
      'create trigger object_history_append_only before update or delete on "object_history" for each row execute function refuse_change()',
    );

    this.addSql(`create table "scope_exclusion" ("object_id" varchar(255) not null, "matter_code" varchar(255) not null, "legal_basis" text not null,
      "at" timestamptz(3) not null, "actor" varchar(255) not null, primary key ("object_id", "matter_code"))`);

    this.addSql(`create table "object_succession" ("id" varchar(255) not null, "agency" varchar(255) not null, "kind" varchar(255) not null,
      "from_object" varchar(255) not null, "from_key" varchar(255) not null, "to_object" varchar(255) not null, "to_key" varchar(255) not null,
      "document" text not null, "effective_on" date not null, "at" timestamptz(3) not null, "actor" varchar(255) not null, primary key ("id"))`);
    this.addSql('create index "object_succession_list" on "object_succession" ("agency", "id")');
    this.addSql('create index "object_succession_from" on "object_succession" ("from_object")');
    this.addSql('create index "object_succession_to" on "object_succession" ("to_object")');
    this.addSql(
      'create trigger object_succession_append_only before update or delete on "object_succession" for each row execute function refuse_change()',
    );

    this.addSql(`create table "object_tag" ("id" varchar(255) not null, "object_id" varchar(255) not null, "agency" varchar(255) not null,
      "ground" varchar(255) not null, "document" text not null, "source" text not null, "recorded_on" date not null, "valid_to" date null,
      "at" timestamptz(3) not null, "actor" varchar(255) not null, "lifted_at" timestamptz(3) null, "lifted_by" varchar(255) null,
      "lift_reason" text null, primary key ("id"))`);
    this.addSql('create index "object_tag_object" on "object_tag" ("object_id", "id")');

    this.addSql(`create table "registry_population" ("agency" varchar(255) not null, "matter_code" varchar(255) not null, "population" int not null,
      "source" text not null, "counted_on" date not null, "at" timestamptz(3) not null, "actor" varchar(255) not null,
      primary key ("agency", "matter_code"))`);

    this.addSql(`create table "registry" ("agency" varchar(255) not null, "object_version" bigint not null, "inspector_version" bigint not null,
      "code_counter" bigint not null, "objects_changed_at" timestamptz(3) null, "inspectors_changed_at" timestamptz(3) null,
      "filed_version" bigint null, "filed_at" timestamptz(3) null, "filed_by" varchar(255) null, "filed_receipt" varchar(255) null, primary key ("agency"))`);

    this.addSql(`create table "registry_confirmation" ("id" varchar(255) not null, "agency" varchar(255) not null, "task_id" varchar(255) not null,
      "at" timestamptz(3) not null, "by" varchar(255) not null, "object_version" bigint not null, "inspector_version" bigint not null,
      "objects_hash" varchar(255) not null, "inspectors_hash" varchar(255) not null, primary key ("id"))`);
    this.addSql('create index "registry_confirmation_task" on "registry_confirmation" ("agency", "task_id", "at")');
    this.addSql(
      'create trigger registry_confirmation_append_only before update or delete on "registry_confirmation" for each row execute function refuse_change()',
    );
  }

  override down(): void {
    for (const table of [
      'registry_confirmation',
      'registry',
      'scope_exclusion',
      'object_history',
      'object_search',
      'object_matter',
      'inspection_object',
    ])
      this.addSql(`drop table "${table}"`);
    this.addSql('drop function settle_object_registry');
    this.addSql('drop function found_in');
  }
}
