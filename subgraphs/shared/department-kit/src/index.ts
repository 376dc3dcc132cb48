export * from './agencies.ts';
export * from './contract.ts';
export * from './department.ts';
export * from './department-deps.ts';
export * from './graph/index.ts';
export * from './modules.ts';
export * from './open-department.ts';
export * from './profile.ts';
