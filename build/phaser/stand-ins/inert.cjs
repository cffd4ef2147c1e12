module.exports = class Inert {
  setOrigin() {
    return this;
  }
};
