import { counted } from './null-sequences.ts';

console.log(JSON.stringify(counted(), null, 2));
