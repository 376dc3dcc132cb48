import { Migration } from '@mikro-orm/migrations';

/** 督导意见及答复. */
export class Guidance0001 extends Migration {
  override up(): void {
    this.addSql(`create table "guidance_note" ("id" varchar(255) not null, "agency" varchar(255) not null, "author" varchar(255) not null,
      "subject" varchar(255) not null, "subject_id" varchar(255) null, "text" text not null, "at" timestamptz(3) not null,
      "actor" varchar(255) not null, primary key ("id"))`);
    this.addSql('create index "guidance_note_of_agency" on "guidance_note" ("agency", "id")');
    this.addSql(`create table "guidance_answer" ("id" varchar(255) not null, "note_id" varchar(255) not null, "text" text not null,
      "at" timestamptz(3) not null, "actor" varchar(255) not null, primary key ("id"))`);
    this.addSql('create index "guidance_answer_of_note" on "guidance_answer" ("note_id", "id")');
    for (const table of ['guidance_note', 'guidance_answer'])
      this.addSql(
        `create trigger ${table}_append_only before update or delete on "${table}" for each row execute function refuse_change()`,
      );
  }

  override down(): void {
    for (const table of ['guidance_answer', 'guidance_note']) this.addSql(`drop table "${table}"`);
  }
}
