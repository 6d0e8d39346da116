import { pageSize } from '../src/public-api/limits.ts';

export default {
  rest: { prefix: '/api', defaultLimit: pageSize, maxLimit: pageSize },
};
