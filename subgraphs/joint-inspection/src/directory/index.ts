import { yearOf } from '@double-random/rules';
import { findAgency } from '@double-random/schema/departments';
import type { JointContext } from '../graph/joint-context.ts';
import type { JointModule } from '../module.ts';
import { DirectoryResolver, PolicyResolver } from './directory.resolver.ts';
import { presentDepartment } from './present-department.ts';

export const directoryModule: JointModule = {
  resolvers: [DirectoryResolver, PolicyResolver],
  references: {
    Department: {
      __resolveReference: (reference: { code: string }, context: JointContext) => {
        const agency = findAgency(reference.code);
        // A copy: the federation writes the name of the type onto what it is given, and the face of a department is everybody's.
        return agency ? { ...presentDepartment(agency, yearOf(context.deps.clock.today())) } : null;
      },
    },
  },
};
