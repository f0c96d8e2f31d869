/**
 * Where the layers of the map come from.
 */
export const source = {
  /**
   * @param {string} name of the layer
   * @returns {Promise<any>} its content
   */
  async load(name) {
    const response = await fetch(`/layers/${name}.json`);
    if (!response.ok) throw new Error(`Layer ${name}: ${response.status}`);
    return response.json();
  },
};
