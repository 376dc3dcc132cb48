import { type OwnDepartment, useDepartment } from '../departments.ts';
import { words } from './words.ts';

/** A trail of its own: the joint platform keeps one, and so does each department's registry. */
export interface Book {
  readonly key: string;
  readonly title: string;
  /** Whose registry; nothing for the joint platform. */
  readonly department: OwnDepartment | undefined;
}

/** The trails one may look into. */
export function useBooks(): readonly [Book, ...Book[]] {
  const department = useDepartment();
  const joint = { key: 'joint', title: words.jointBook, department: undefined };
  return department ? [joint, { key: 'own', title: words.ownBook(department.agency.name), department }] : [joint];
}
