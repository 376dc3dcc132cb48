import { Migration } from '@mikro-orm/migrations';

/** 执法检查人员名录库. */
export class Inspectors0001 extends Migration {
  override up(): void {
    this.addSql(`create table "inspector" ("id" varchar(255) not null, "agency" varchar(255) not null, "unit" varchar(255) null, "zone" varchar(255) null,
      "name" varchar(255) not null, "sex" varchar(255) null, "post" varchar(255) null, "professional_category" varchar(255) null,
      "enforcement_fields" jsonb not null, "certificate_no" varchar(255) not null, "certificate_issuer" varchar(255) null,
      "certificate_from" date not null, "certificate_to" date not null, "id_number" text null, "id_number_index" varchar(255) null,
      "police_number" text null, "phone" text null, "state" varchar(255) not null, "state_reason" text null, "state_since" date not null,
      "transferred_to" varchar(255) null,
      "extra" jsonb not null, "content_hash" varchar(255) not null, "version" int not null, "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null, primary key ("id"))`);
    this.addSql('create index "inspector_id_number" on "inspector" ("id_number_index")');
    this.addSql('alter table "inspector" add constraint "inspector_certificate" unique ("agency", "certificate_no")');

    this.addSql(`create table "inspector_leave" ("id" varchar(255) not null, "inspector_id" varchar(255) not null, "from_day" date not null,
      "to_day" date not null, "reason" text not null, "at" timestamptz(3) not null, "actor" varchar(255) not null, primary key ("id"))`);
    this.addSql('create index "inspector_leave_of" on "inspector_leave" ("inspector_id")');

    this.addSql(`create table "inspector_interest" ("id" varchar(255) not null, "inspector_id" varchar(255) not null, "target" varchar(255) not null,
      "kind" varchar(255) not null, "relation" varchar(255) null, "note" text null, "at" timestamptz(3) not null, "actor" varchar(255) not null, primary key ("id"))`);
    this.addSql('alter table "inspector_interest" add constraint "inspector_interest_target" unique ("inspector_id", "target")');

    this.addSql(`create table "inspector_history" ("inspector_id" varchar(255) not null, "version" int not null, "at" timestamptz(3) not null,
      "actor" varchar(255) not null, "change" varchar(255) not null, "reason" text null, "snapshot" jsonb not null, primary key ("inspector_id", "version"))`);
    this.addSql(
      'create trigger inspector_history_append_only before update or delete on "inspector_history" for each row execute function refuse_change()',
    );
  }

  override down(): void {
    for (const table of ['inspector_history', 'inspector_interest', 'inspector_leave', 'inspector']) this.addSql(`drop table "${table}"`);
  }
}
