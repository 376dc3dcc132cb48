import { Migration } from '@mikro-orm/migrations';

/** Tables every subgraph has. The application may only add to the trail: roles and triggers both refuse anything else. */
export class Runtime0001 extends Migration {
  override up(): void {
    this.addSql(`create table "trail" ("seq" bigint not null, "at" timestamptz(3) not null, "action" varchar(255) not null, "subject" varchar(255) not null,
      "actor" varchar(255) not null, "actor_kind" varchar(255) not null, "roles" varchar(255) not null, "department" varchar(255) null, "outcome" varchar(255) not null,
      "code" varchar(255) null, "reason" text null, "approver" varchar(255) null, "request_id" varchar(255) not null, "before_hash" varchar(255) null,
      "after_hash" varchar(255) null, "previous_hash" varchar(255) not null, "hash" varchar(255) not null, primary key ("seq"))`);
    this.addSql('create index "trail_at_index" on "trail" ("at")');
    for (const searched of ['subject', 'actor'])
      this.addSql(`create index "trail_${searched}_seq_index" on "trail" ("${searched}", "seq")`);
    this.addSql('alter table "trail" add constraint "trail_hash_unique" unique ("hash")');
    this.addSql('create table "trail_head" ("id" int not null, "seq" bigint not null, "hash" varchar(255) not null, primary key ("id"))');
    this.addSql(`insert into "trail_head" values (1, 0, '${'0'.repeat(64)}')`);
    this.addSql(`create table "idempotency" ("actor" varchar(255) not null, "operation" varchar(255) not null, "request_id" varchar(255) not null,
      "fingerprint" varchar(255) not null, "response" jsonb null, "at" timestamptz(3) not null, primary key ("actor", "operation", "request_id"))`);
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$`);
    this.addSql('create trigger trail_append_only before update or delete on "trail" for each row execute function refuse_change()');
    this.addSql('create trigger trail_no_truncate before truncate on "trail" for each statement execute function refuse_change()');
    this.addSql(`do $$ declare app text; begin
      for app in select grantee from information_schema.role_table_grants
        where table_name = 'trail' and privilege_type = 'UPDATE' and grantee <> current_user loop
        execute format('revoke update, delete, truncate on trail from %I', app);
      end loop; end $$`);
  }

  override down(): void {
    for (const table of ['idempotency', 'trail_head', 'trail']) this.addSql(`drop table "${table}"`);
    this.addSql('drop function refuse_change');
  }
}
