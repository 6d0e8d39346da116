export const RECEIVER_UID = 'api::receiver.receiver';
