import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::service-teaser.service-teaser');
