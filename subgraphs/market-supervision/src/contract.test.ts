import { describeDepartment } from '@double-random/department-kit/testing/describe-department.ts';
import { marketSupervisionProfile } from './profile.ts';

describeDepartment(marketSupervisionProfile);
