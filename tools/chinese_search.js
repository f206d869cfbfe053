
// lunr cannot split Chinese text, which has no spaces, into words: find pages that contain every part of the query.
var searchWords = search;
search = function (query) {
  if (!allowSearch || !/[\u3400-\u9fff]/.test(query)) {
    return searchWords(query);
  }
  var parts = query.toLowerCase().split(/\s+/).filter(Boolean);
  var found = [];
  data.docs.forEach(function (doc) {
    var title = doc.title.toLowerCase();
    var text = doc.text.toLowerCase();
    if (!parts.every(function (part) { return title.includes(part) || text.includes(part); })) {
      return;
    }
    var score = 0;
    parts.forEach(function (part) {
      score += (title.includes(part) ? 100 : 0) + text.split(part).length - 1;
    });
    var first = Math.max(text.indexOf(parts[0]) - 40, 0);
    doc.summary = doc.text.substring(first, first + 200);
    found.push({ doc: doc, score: score });
  });
  found.sort(function (a, b) { return b.score - a.score; });
  return found.map(function (one) { return one.doc; });
};
