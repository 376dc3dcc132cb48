import { Migration } from '@mikro-orm/migrations';

/** 协助检查的专家和专业机构. */
export class Experts0001 extends Migration {
  override up(): void {
    this.addSql(`create table "assisting_expert" ("id" varchar(255) not null, "agency" varchar(255) not null, "role" varchar(255) not null,
      "name" varchar(255) not null, "organisation" varchar(255) not null, "specialities" jsonb not null, "qualification_no" varchar(255) null,
      "qualified_to" date null, "phone" text null, "state" varchar(255) not null, "state_reason" text null, "version" int not null,
      "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, primary key ("id"))`);
    this.addSql('create index "assisting_expert_of_agency" on "assisting_expert" ("agency", "id")');
  }

  override down(): void {
    this.addSql('drop table "assisting_expert"');
  }
}
