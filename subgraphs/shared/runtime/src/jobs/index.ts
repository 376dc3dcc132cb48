export * from './job-id.ts';
export * from './job-queue.ts';
export * from './kept-work.ts';
export * from './pg-boss-queue.ts';
