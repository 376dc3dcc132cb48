import { Migration } from '@mikro-orm/migrations';

/** Memory of the witness: it only goes forward, and is never forgotten by the application. */
export class Witness0001 extends Migration {
  override up(): void {
    this.addSql(`create table "witnessed_log" ("origin" varchar(255) not null, "log_key" varchar(255) not null, "verifier_key" varchar(255) not null,
      "key_salt" varchar(255) not null, "size" bigint not null, "root" varchar(255) not null, "signed_at" bigint not null, primary key ("origin"))`);
    this.addSql(`create function refuse_forgetting() returns trigger language plpgsql as $$
      begin
        if (new.origin, new.log_key, new.verifier_key, new.key_salt) is distinct from (old.origin, old.log_key, old.verifier_key, old.key_salt)
          or new.size < old.size or new.signed_at < old.signed_at or (new.size = old.size and new.root <> old.root)
        then raise exception 'a witness only goes forward' using errcode = '42501'; end if;
        return new;
      end $$`);
    this.addSql('create trigger witnessed_log_forward before update on "witnessed_log" for each row execute function refuse_forgetting()');
    this.addSql('create trigger witnessed_log_no_delete before delete on "witnessed_log" for each row execute function refuse_change()');
    this.addSql(
      'create trigger witnessed_log_no_truncate before truncate on "witnessed_log" for each statement execute function refuse_change()',
    );
  }

  override down(): void {
    this.addSql('drop table "witnessed_log"');
    this.addSql('drop function refuse_forgetting');
  }
}
