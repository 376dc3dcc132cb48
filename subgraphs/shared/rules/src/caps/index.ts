export * from './cap-room.ts';
export * from './cap-year.ts';
export * from './exclusion.ts';
export * from './exemption.ts';
export * from './forecast.ts';
export * from './no-repeat.ts';
export * from './refusals.ts';
export * from './small-counts.ts';
