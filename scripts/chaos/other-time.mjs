// Loaded before the site (`node --import`): a clock that is off by CLOCK_OFF milliseconds.
const off = Number(process.env.CLOCK_OFF);
const RealDate = Date;
globalThis.Date = class OtherDate extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + off);
    else super(...args);
  }
  static now() {
    return RealDate.now() + off;
  }
};
