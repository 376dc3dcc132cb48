import { describeDepartment } from '@double-random/department-kit/testing/describe-department.ts';
import { civilAirDefenseProfile } from './profile.ts';

describeDepartment(civilAirDefenseProfile);
