"""Cities, countries and regions people write beside their work."""

from domain.replies.words import phrases

PLACES = phrases(
    """usa, us, u.s, u.s.a, uk, u.k, united states, united kingdom, england, scotland, wales, ireland, canada,
    mexico, méxico, brazil, brasil, argentina, chile, colombia, peru, perú, uruguay, ecuador, venezuela,
    costa rica, panama, spain, españa, portugal, france, germany, deutschland, austria, österreich,
    switzerland, schweiz, suisse, belgium, belgique, netherlands, the netherlands, holland, luxembourg,
    italy, italia, greece, poland, czech republic, czechia, hungary, romania, bulgaria, croatia, serbia,
    denmark, sweden, norway, finland, iceland, estonia, latvia, lithuania, ukraine, turkey, israel, egypt,
    morocco, maroc, nigeria, kenya, ghana, south africa, uae, dubai, abu dhabi, saudi arabia, qatar, india,
    pakistan, bangladesh, sri lanka, china, japan, south korea, korea, taiwan, hong kong, singapore,
    malaysia, thailand, vietnam, indonesia, philippines, australia, new zealand, nz, europe, asia, africa,
    emea, apac, dach, latam, americas, north america, south america, latin america, middle east, benelux,
    nordics, anz, mena, remote, worldwide, global, new york, new york city, nyc, ny, boston, chicago,
    san francisco, sf, bay area, sf bay area, los angeles, la, san diego, seattle, portland, denver, austin,
    dallas, houston, atlanta, miami, philadelphia, washington, washington dc, dc, detroit, minneapolis,
    nashville, charlotte, raleigh, phoenix, salt lake city, las vegas, toronto, vancouver, montreal,
    montréal, ottawa, calgary, london, manchester, birmingham, leeds, bristol, edinburgh, glasgow, belfast,
    dublin, cork, paris, lyon, marseille, toulouse, nantes, bordeaux, lille, rennes, strasbourg, nice,
    grenoble, genève, geneva, lausanne, zurich, zürich, basel, bern, berlin, hamburg, munich, münchen,
    cologne, köln, frankfurt, frankfurt am main, stuttgart, düsseldorf, leipzig, dresden, hannover,
    nürnberg, bremen, dortmund, essen, karlsruhe, mannheim, augsburg, graz, linz, vienna, wien, salzburg,
    innsbruck, amsterdam, rotterdam, utrecht, eindhoven, brussels, bruxelles, antwerp, ghent, madrid,
    barcelona, valencia, sevilla, seville, málaga, bilbao, zaragoza, lisbon, lisboa, porto, braga, milan,
    milano, rome, roma, turin, stockholm, gothenburg, copenhagen, oslo, helsinki, tallinn, riga, vilnius,
    warsaw, krakow, kraków, wroclaw, prague, praha, brno, budapest, bucharest, sofia, zagreb, belgrade,
    athens, istanbul, tel aviv, cairo, lagos, nairobi, cape town, johannesburg, mumbai, bangalore,
    bengaluru, delhi, new delhi, hyderabad, pune, chennai, tokyo, osaka, seoul, shanghai, beijing, shenzhen,
    taipei, bangkok, jakarta, manila, kuala lumpur, sydney, melbourne, brisbane, perth, adelaide, auckland,
    wellington, cdmx, ciudad de méxico, mexico city, monterrey, guadalajara, bogotá, bogota, medellín,
    medellin, cali, lima, santiago, santiago de chile, buenos aires, córdoba, montevideo, quito, são paulo,
    sao paulo, sp, rio de janeiro, rio, belo horizonte, curitiba, porto alegre, brasília, brasilia, recife,
    salvador, fortaleza, florianópolis, campinas, ohio, texas, california, florida, colorado, utah,
    illinois, michigan, georgia, oregon, massachusetts, virginia, north carolina, pennsylvania, new jersey,
    arizona, minnesota, tennessee, ontario, quebec, québec, bavaria, bayern"""
)
