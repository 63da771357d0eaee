/** What went wrong below the desk? Doors ask here, since they may not reach into the store (house §2). */
export { nameStoreFault } from '../store/constraints.ts';
