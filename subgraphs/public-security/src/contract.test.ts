import { describeDepartment } from '@double-random/department-kit/testing/describe-department.ts';
import { publicSecurityProfile } from './profile.ts';

describeDepartment(publicSecurityProfile);
