import { Directive } from 'type-graphql';

/** Marks a type or field of the public contract: an allow-list, everything else stays inside (requirements H). */
export const Public = () => Directive('@tag(name: "public")');
