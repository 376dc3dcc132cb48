import { readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

const script = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Tables (`0001-tables.sql`, printed from the entities) and what entities cannot say (`0001-guards.sql`). */
export class Joint0001 extends Migration {
  override up(): void {
    this.addSql(script('./0001-tables.sql'));
    this.addSql(script('./0001-guards.sql'));
  }
}
