export const shopOrigin = 'https://shop.example';
export const secret = 'a secret of at least thirty-two characters';
export const peer = '203.0.113.7';
export const meridianKey = 'mk_live_7Qd1WcBz';
