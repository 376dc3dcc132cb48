import { migrate, schemaDifference } from '@double-random/runtime';
import { freshDatabase } from '@double-random/runtime/testing/database.ts';
import { departmentStorage } from '../department.ts';

test('entities and migrations of a department are one schema', async () => {
  const storage = departmentStorage();
  const database = await freshDatabase('kit-storage', (url) => migrate(url, storage));
  try {
    expect(await schemaDifference(database.ownerUrl, storage)).toBe('');
  } finally {
    await database.drop();
  }
});
