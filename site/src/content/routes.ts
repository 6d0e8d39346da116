export { isIndexed, type Route, type RouteKind } from './routes/route.ts';
export { type Routes, RouteTable } from './routes/route-table.ts';
export { portalId, routesOf, routeTable } from './routes/routes-of.ts';
