package petname

// The lists are part of what people remember: never reorder them.

var moods = [...]string{
	"able", "agile", "alert", "amiable", "ample", "apt", "ardent", "avid", "awake", "balmy", "bold", "bonny", "brave",
	"breezy", "bright", "brisk", "calm", "candid", "careful", "cheery", "civil", "clear", "clever", "cosy", "crisp",
	"curious", "dainty", "dapper", "daring", "deft", "demure", "droll", "eager", "early", "earnest", "easy", "elated",
	"elegant", "fabled", "fair", "fancy", "feisty", "festive", "fine", "fleet", "fluent", "fond", "frank", "free",
	"fresh", "frisky", "frugal", "gallant", "genial", "gentle", "gifted", "glad", "gleeful", "good", "grand", "gritty",
	"hale", "happy", "hardy", "hearty", "honest", "hopeful", "humble", "jaunty", "jolly", "jovial", "joyful", "keen",
	"kind", "lithe", "lively", "loyal", "lucid", "lucky", "mellow", "merry", "mighty", "mild", "modest", "neat",
	"nimble", "noble", "nifty", "patient", "peppy", "perky", "placid", "plucky", "polite", "prime", "prompt", "proud",
	"quick", "quiet", "ready", "regal", "robust", "rosy", "sage", "serene", "sharp", "shy", "silent", "sincere",
	"sleek", "smart", "snug", "sober", "solid", "spry", "staid", "steady", "stout", "subtle", "sunny", "sure", "swift",
	"tender", "tidy", "trim", "upbeat", "vivid", "warm",
}

var shades = [...]string{
	"amber", "ashen", "auburn", "azure", "beige", "blue", "bronze", "brown", "buff", "cedar", "cobalt", "copper",
	"coral", "cream", "crimson", "cyan", "dusky", "ebony", "ecru", "emerald", "fawn", "flaxen", "garnet", "gilded",
	"golden", "green", "grey", "hazel", "indigo", "iron", "ivory", "jade", "khaki", "lemon", "lilac", "lime", "maroon",
	"mauve", "mossy", "navy", "ochre", "olive", "opal", "orange", "pearl", "pewter", "pink", "plum", "purple", "quartz",
	"red", "ruby", "russet", "rusty", "sable", "salmon", "sandy", "scarlet", "sepia", "silver", "tawny", "teal",
	"umber", "violet",
}

var plants = [...]string{
	"acacia", "acorn", "agave", "alder", "algae", "almond", "aloe", "anise", "apple", "apricot", "arnica", "ash",
	"aspen", "aster", "azalea", "balsam", "bamboo", "banyan", "baobab", "barley", "basil", "bean", "beech", "birch",
	"bramble", "briar", "broom", "cactus", "camellia", "caper", "caraway", "carrot", "cassia", "catkin", "celery",
	"cherry", "chicory", "chive", "cicely", "citron", "clover", "cocoa", "comfrey", "cowslip", "cress", "crocus",
	"cumin", "currant", "cypress", "dahlia", "daisy", "dill", "dock", "elder", "elm", "fennel", "fern", "fig", "fir",
	"flax", "foxglove", "freesia", "gentian", "ginger", "ginkgo", "gorse", "grape", "guava", "hawthorn", "heath",
	"heather", "hemlock", "henna", "hickory", "holly", "hops", "iris", "ivy", "jasmine", "juniper", "kale", "kelp",
	"laburnum", "larch", "laurel", "lavender", "lichen", "lilac", "lily", "linden", "lotus", "lupin", "madder",
	"magnolia", "mallow", "mango", "maple", "marram", "medlar", "millet", "mint", "moss", "mulberry", "myrtle",
	"nettle", "nutmeg", "oak", "oat", "olive", "orchid", "oregano", "osier", "palm", "pansy", "papaya", "parsley",
	"peach", "pear", "peony", "pine", "poplar", "poppy", "quince", "reed", "rose", "rowan", "rush", "sorrel",
}
