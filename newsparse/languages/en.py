"""The words English-language newspapers put around a story.

Labels as printed by newspapers, broadcasters, agencies, press-release services and news archives of the United States, Britain,
Ireland, Canada, Australia, New Zealand, India, Pakistan, Africa and the Gulf; function words: the commonest of written English.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="en",
    name="English",
    endonym="English",
    script="Latn",
    day_first=None,
    function_words="""\
the of and to in that is was for on with as at by from it he she they this which be are were has had have not but
their his its an who will would been said about after more than when there or also what into
""",
    published="""\
Published
Published on
Published at
Published date
Publication date
Publication year
Date published
Date of publication
Date posted
Date
Date/Time
Article date
Release date
For immediate release
Immediate release
For release
Released
Issued
Issued on
Issue date
Posted
Posted on
Posted/updated on
Posted/Updated
Published/Updated
Published/updated on
Posted at
Post date
Posted date
First published
First published on
First published at
First posted
First uploaded
First broadcast
Originally published
Originally published on
Originally posted
Last published
Created
Created on
Date created
Added
Added on
Story created
Story published
Story posted
Article published
Article posted
Submitted on
Uploaded
Uploaded on
Written on
Online since
Web posted
Web posted at
Pub date
Pubdate
Published online
Published in print
Publish date
Publishing date
Published time
Published (GMT)
Live since
""",
    updated="""\
Updated
Updated on
Updated at
Updated date
Last updated
Last updated on
Last updated at
Last update
Latest update
Latest updated
Latest update on
Last updated date
Last update on
Last modified
Last modified on
Modified
Modified on
Date modified
Date updated
Update
Update date
Last edited
Last revised
Revised
Reviewed
Last reviewed
Corrected
Amended
Story updated
Story last updated
Article last updated
Page last updated
This page was last updated
Article updated
Newest update
Refreshed
""",
    source="""\
Source
Sources
News source
News sources
Story source
Article source
Source link
Original source
Via
Read the original article at
Read original article
Read the full article at
Read full story at
Publication title
Publication
Publisher
Provided by
Content provided by
Distributed by
Agency
Credit line
Originally appeared on
Originally published in
Originally published by
Republished from
Reprinted from
Reprinted with permission from
Republished with permission from
Culled from
Syndicated from
Reproduced from
This story was first published by
This content is from
Transmitted by news aktuell
""",
    byline="""\
By
Byline
By:
Written by
Story by
Story and photos by
Story and photo by
Words and photos by
Words and pictures by
Text and photos by
Story and video by
Words by
Text by
Report by
Reported by
Reporting by
Reported and written by
With additional reporting by
With inputs by
Filed by
Additional reporting by
With reporting by
Contributed by
Compiled by
Prepared by
Posted by
Published by
Submitted by
Uploaded by
Author
Authors
Post author
The author
Article by
Article written by
About the author
About the authors
Analysis by
Opinion by
Commentary by
Review by
Reviewed by
Interview by
Column by
Guest post by
Researched by
From our correspondent
From our own correspondent
By our correspondent
By our reporter
By our staff reporter
By our special correspondent
By a staff reporter
Written and directed by
Posted online by
Reporting and writing by
Words and images by
Story and images by
Updated by our reporter
From our special correspondent
From our staff reporter
By our special reporter
By our city reporter
By our political reporter
By our sports reporter
By our political editor
Article author
About the writer
About the reporter
""",
    reporter="""\
Staff
Staff writer
Staff writers
Staff reporter
Staff reporters
Staff report
Staff correspondent
Special correspondent
Special to
Senior correspondent
Senior reporter
Senior writer
Senior contributing writer
Contributing reporter
Chief reporter
Chief correspondent
Correspondent
Correspondents
Our correspondent
Our reporter
Our staff reporter
Our special correspondent
Our bureau
Our diplomatic correspondent
Our political correspondent
Our city correspondent
Our sports correspondent
Our crime reporter
Own correspondent
Reporter
Reporters
News reporter
News correspondent
Political editor
Political correspondent
Political reporter
Diplomatic correspondent
Diplomatic editor
Defence correspondent
Health correspondent
Health editor
Education correspondent
Education editor
Business editor
Business reporter
Business correspondent
Economics editor
Economics correspondent
Environment correspondent
Environment editor
Science correspondent
Science editor
Technology editor
Technology reporter
Sports writer
Sports reporter
Sports editor
Chief sports writer
Football correspondent
Arts correspondent
Royal correspondent
Foreign correspondent
Foreign staff
Crime correspondent
Home affairs correspondent
Legal affairs correspondent
Middle East correspondent
Middle East editor
Washington correspondent
Europe correspondent
China correspondent
Associate editor
Contributing editor
Contributing writer
Contributor
Contributors
Guest contributor
Guest writer
Guest columnist
Guest author
Columnist
Freelance journalist
Freelance writer
Journalist
Senior journalist
Digital reporter
Digital journalist
Online reporter
Web desk
News desk
Online desk
Sports desk
Business desk
City desk
Digital desk
Entertainment desk
World desk
Editorial board
Editorial team
Editorial
The editorial board
Newsroom
News staff
News team
Wire services
Wire reports
Wire report
Press release
Agencies
Agency staff
Associated Press writer
AP writer
Bureau report
PTI
Research fellow
Senior fellow
Senior research fellow
Chief technology officer
Chief executive officer
Chief executive
Analyst
Senior analyst
Historian
Professor
Associate professor
Video journalist
Data journalist
Content director
Lifestyle writer
Content editor
Writer
Senior writer and editor
Critic
Producer and reporter
Fellow
Columnist and author
Blogger
Economist
Strategist
Africa correspondent
Asia correspondent
South Asia correspondent
South East Asia correspondent
Southeast Asia correspondent
North Asia correspondent
North America correspondent
US correspondent
UK correspondent
India correspondent
Pacific correspondent
Gulf correspondent
Russia correspondent
Ireland correspondent
Ireland editor
Scotland correspondent
Scotland editor
Northern correspondent
North of England correspondent
Midlands correspondent
Regional correspondent
District correspondent
Rural reporter
Rural editor
Politics editor
Politics reporter
Deputy political editor
Whitehall editor
Westminster correspondent
Parliamentary correspondent
Parliamentary reporter
Government reporter
State house reporter
City hall reporter
Council reporter
Local democracy reporter
Local democracy reporting service
Community reporter
General assignment reporter
Breaking news reporter
Trending reporter
Audience editor
Consumer affairs correspondent
Consumer affairs editor
Public affairs editor
Social affairs correspondent
Social affairs editor
Health and social care editor
Health and science correspondent
Health reporter
Social care correspondent
Science reporter
Education reporter
Transport correspondent
Transport editor
Transport reporter
Aviation correspondent
Energy correspondent
Energy editor
Industry correspondent
Industry editor
Markets correspondent
Markets reporter
Finance correspondent
Financial editor
Property correspondent
Property editor
Retail editor
Retail correspondent
Crime reporter
Court reporter
Courts reporter
Court correspondent
Security correspondent
Security editor
Legal correspondent
Legal editor
Religious affairs correspondent
Media editor
Media correspondent
Showbiz reporter
Showbiz editor
Entertainment reporter
Entertainment editor
Racing correspondent
Cricket correspondent
Rugby correspondent
Rugby editor
Tennis correspondent
Golf correspondent
Web team
Net desk
Monitoring desk
National desk
Foreign desk
State desk
Crime desk
Express desk
Lifestyle desk
Digital staff
Digital team
Online team
Online staff
Web staff
Desk report
Desk reporter
News bureau
Multimedia journalist
Multimedia reporter
Admin
Web admin
Webmaster
Administrator
Agency report
Agency reports
Our reporters
Our agency
Audience writer
Trending writer
Content writer
What's on reporter
Live news reporter
Breaking news editor
Crime and courts reporter
Rural affairs correspondent
Agriculture correspondent
Agriculture and consumer affairs correspondent
Judicial correspondent
State House correspondent
County correspondent
Provincial correspondent
Upcountry correspondent
Judiciary correspondent
Maritime correspondent
Labour correspondent
Metro reporter
Metro editor
Regional editor
National correspondent
State political editor
State political reporter
City reporter
Housing reporter
Data reporter
Trainee journalist
Work experience
Stringer
Features editor
Features writer
Lifestyle editor
Investigations editor
Investigations reporter
Investigative reporter
""",
    editor="""\
Editor
Editors
The editor
Edited by
Editing by
Editor-in-chief
Editor in chief
Editor-in-Chief and Publisher
Executive editor
Managing editor
Deputy editor
Deputy managing editor
Assistant editor
News editor
Copy editor
Night editor
City editor
Senior editor
Group editor
Online editor
Digital editor
Web editor
Photo editor
Picture editor
Chief editor
Publisher
Founder
Founder and editor
Founding editor
Chairman
Chairman and editor
Director
News director
Fact-checked by
Fact checked by
Produced by
Producer
Translated by
Proofread by
Editorial director
Editorial contact
Resident editor
""",
    conjunction="""\
and
with
&
""",
    with_agency="""\
with
""",
    keywords="""\
Tags
Tag
Tagged
Tagged with
Tagged as
Tagged in
Article tags
Post tags
Story tags
Related tags
Popular tags
Trending tags
Topics
Topic
Related topics
More on these topics
More on these stories
Explore more on these topics
Keywords
Keyword
Key words
Subject
Subjects
Subject terms
Index terms
Classification
Labels
Label
Hashtags
Themes
Filed under
Filed in
Filed to
Find out more about
Read more about
More on
More about
In this article
Read more on
See more on
Explore related topics
Explore topics
Company / organization
Related people
Related subjects
Mentioned in this article
""",
    related="""\
Read also
Also read
Read this also
Read
Read too
Also see
See also
Watch also
Read more
Read more at
Read more from
Read more here
Read more stories
Read next
Up next
Next up
Next
Previous
Next article
Previous article
Next post
Previous post
Next story
Previous story
Next news
Previous news
Older post
Newer post
Older posts
Newer posts
Older
Newer
Prev
Related
Related articles
Related article
Related news
Related stories
Related story
Related posts
Related post
Related content
Related coverage
Related links
Related link
Related video
Related videos
Related items
Related reading
Related items from this author
Related internet links
Related headlines
Similar articles
Similar stories
Similar posts
Similar news
More
More news
More on this story
More on this
More on this topic
More about this story
More about this
More from
More from this author
More from this section
More from this series
More from author
More from the author
More from the web
More by this author
More by
More in
More in this section
More in news
More in local news
More in politics
More in business
More in sport
More in sports
More in world
More in opinion
More stories
More stories like this
More stories from
More articles
More articles like this
More like this
More to read
More to explore
More to know
More headlines
More top stories
More top headlines
More for you
More world news
More sports
More sport
Most read
Most read stories
Most read today
Most read in
Most popular
Most popular stories
Most popular articles
Most popular news
Most viewed
Most viewed articles
Most shared
Most commented
Most discussed
Most watched
Most recent stories
Most trending
Popular
Popular now
Popular posts
Popular news
Popular stories
Popular articles
Popular reads
Popular in the community
Popular this week
Trending
Trending now
Trending in
Trending news
Trending stories
Trending articles
Trending topics
Trending today
Trending posts
Trending on
Hot topics
Hot news
What's hot
What's trending
What others are reading
What readers are reading
Readers also liked
People also read
Others also read
Latest
Latest news
Latest stories
Latest articles
Latest posts
Latest headlines
Latest updates
Latest videos
Latest video
Latest from
Latest in
Latest world news
Recent
Recent posts
Recent articles
Recent news
Recent stories
Recently published
New articles
New stories
Newest
Today's news
Today's headlines
Today's top stories
Today's most read
Top stories
Top story
Top news
Top headlines
Top posts
Top articles
Top picks
Top reads
Top videos
Must read
Must check
Must check out
Also check
Also check out
Check also
Also watch
Must reads
Must watch
Must see
Don't miss
Don't miss it
In case you missed it
ICYMI
You may like
You might like
You may also like
You might also like
You may also be interested in
You might be interested in
You may have missed
You might have missed
You may be interested in
You might also be interested in
Also of interest
May interest you
Other stories
Other news
Other articles
Other headlines
Other stories you may like
Other stories of interest
Recommended
Recommended for you
Recommended stories
Recommended articles
Recommended reading
Recommended by
Recommended video
Recommended videos
Recommendations
We recommend
Suggested
Suggested for you
Suggested articles
Suggested reading
Suggested stories
Editor's picks
Editors' picks
Editor's pick
Editor's choice
Editors' choice
Editor's recommendations
Editor's recommended reading
Staff picks
Our picks
Handpicked
Featured
Featured stories
Featured articles
Featured posts
Featured news
Featured content
Featured video
Features & analysis
In pictures
In this section
Best of the web
Further reading
Go deeper
Dig deeper
Dive deeper
Explore more
Discover more
Keep reading
Keep on reading
Continue reading
Find more
Find out more
From our partners
From around the web
From the archives
From the archive
From the web
From the same section
Around the web
Elsewhere on the web
Promoted stories
Sponsored stories
Stories you may like
Stories you might like
Stories for you
Picked for you
Just for you
Breaking
Breaking news
Developing story
Watch
Watch now
Watch more
Watch next
Watch live
Watch the video
Listen
Listen now
Play next
View more
View all stories
See more
See more stories
See all
Headlines
Live updates
Follow the story
Special reports
Special report
Special coverage
Spotlight
Quick reads
Quick links
The big story
The big read
Long reads
Now read
Read now
Next read
Next in
Read the next article
Other top stories
More related stories
More coverage
You may also enjoy
You might also enjoy
What to read next
Read these next
Read this next
Top trending
Most clicked
Most searched
Hot stories
Have you read?
Worth reading
Also worth reading
People are reading
Now trending
Popular today
More on this subject
More on the topic
Related news and articles
Stories you may have missed
Stories we recommend
Other articles you may like
Other interesting articles
Articles you may like
Articles you might like
You may also want to read
You might also want to read
You should also read
You can also read
Others are reading
What others read
Latest news and stories
News in brief
Latest articles and news
Other top news
Other related news
Other related stories
Other related articles
Popular right now
Trending right now
Most read this week
Most read news
Most read articles
Most viewed stories
Most viewed today
Also read about
Continue to the next story
Post navigation
list 1 of 1
list 1 of 2
list 2 of 2
list 1 of 3
list 2 of 3
list 3 of 3
list 1 of 4
list 2 of 4
list 3 of 4
list 4 of 4
""",
    section="""\
Section
Sections
Category
Categories
Channel
Desk
Department
Posted in
Posted under
Filed under
Filed in
Archived in
Published under
Published in category
Beat
Subject area
Rubric
""",
    sections="""\
Home
Homepage
Home page
Front page
Front
News
Latest News
Local
Local News
Metro
City
Region
Regional
Counties
District
Districts
Province
Provinces
Provincial
Cities
Metro News
Nation/World
State
States
Statewide
National
Nation
US
U.S.
US News
U.S. News
USA
America
Americas
Canada
UK
UK News
England
Scotland
Wales
Northern Ireland
Republic of Ireland
Kenya
Nigeria
Ghana
South Africa
Zimbabwe
Philippines
Singapore
Malaysia
Bangladesh
Sri Lanka
Nepal
Hong Kong
Mid-East
Mideast
Ireland
London
Europe
Asia
Asia Pacific
Asia-Pacific
Africa
Middle East
Middle East & Africa
Latin America
Australia
New Zealand
India
Pakistan
China
South Asia
Southeast Asia
Israel
Gulf
UAE
Saudi Arabia
Egypt
Iran
Russia
Ukraine
Turkey
World
World News
International
International News
Global
Foreign
Foreign Affairs
Diplomacy
Politics
US Politics
UK Politics
Policy
Government
Elections
Election
Election 2024
White House
Congress
Parliament
Courts
Crime
Crime & Courts
Crime and Courts
Crime & Safety
Public Safety
Police
Law
Legal
Justice
Security
Defence
Defense
Military
Cybersecurity
Immigration
Business
Business News
Business & Finance
Business & Tech
Economy
Economics
Finance
Money
Personal Finance
Markets
Market
Stocks
Stock Market
Investing
Companies
Industry
Banking
Banking & Finance
Real Estate
Property
Housing
Energy
Oil & Gas
Jobs
Careers
Work
Trade
Retail
Automotive
Auto
Autos
Cars
Motoring
Transport
Transportation
Aviation
Shipping
Agriculture
Farming
Crypto
Cryptocurrency
Startups
Small Business
Sport
Sports
Sports News
High School Sports
Football
American Football
Soccer
Premier League
Cricket
Rugby
Rugby Union
Rugby League
Tennis
Golf
Basketball
Baseball
Hockey
Boxing
Racing
Horse Racing
Formula 1
F1
Athletics
Olympics
Cycling
NFL
NBA
MLB
NHL
UFC
WWE
MMA
Culture
Arts
Art
Art & Design
Arts & Culture
Arts and Culture
Arts & Entertainment
Arts and Entertainment
Arts & Leisure
Entertainment
Entertainment News
Bollywood
Hollywood
Celebrity
Celebrities
Celebrity News
Showbiz
Showbiz & TV
Film
Films
Movies
Movie Reviews
TV
TV & Radio
Television
Television & Radio
Radio
Music
Books
Book Reviews
Theatre
Theater
Stage
Dance
Games
Gaming
Video Games
Comics
Puzzles
Crosswords
Crossword
Events
Media
Opinion
Opinions
Op-Ed
OpEd
Op-Eds
Editorial
Editorials
Letters
Letters to the Editor
Columns
Columnists
Commentary
Comment
Comment is free
Viewpoint
Viewpoints
Views
Voices
Perspective
Perspectives
Analysis
News Analysis
Explainers
Blog
Blogs
Features
Feature
Interviews
Interview
Profiles
Reviews
Review
Investigations
Investigation
Special Reports
Special Report
In Depth
In-Depth
Long Reads
Magazine
Weekend
Sunday
Ideas
Health
Health News
Public Health
Health & Wellness
Health & Fitness
Health and Wellness
Health & Science
Wellness
Fitness
Medicine
Coronavirus
COVID-19
Covid
Lifestyle
Life
Life & Style
Life and style
Living
Style
Fashion
Fashion & Beauty
Beauty
Food
Food & Drink
Food and Drink
Food & Wine
Recipes
Dining
Restaurants
Travel
Travel & Tourism
Tourism
Home & Garden
Home and Garden
Gardening
Parenting
Family
Families
Relationships
Women
Society
Community
Communities
People
Religion
Faith
Education
Higher Education
Schools
Universities
Students
Science
Science & Technology
Science and Technology
Science & Environment
Science & Tech
Sci-Tech
Space
Nature
Wildlife
Animals
Pets
Technology
Technology News
Tech
Tech News
Innovation
AI
Artificial Intelligence
Mobile
Gadgets
Internet
Social Media
Environment
Climate
Climate Change
Climate Crisis
Weather
Weather News
Obituaries
Obituary
Announcements
Classifieds
Classified
Horoscopes
Horoscope
History
Human Rights
Development
Global Development
Conflict
War
Odd News
Oddities
Weird News
Offbeat
Fact Check
Fact Checks
Video
Videos
Photos
Photo Galleries
Photo Gallery
Photography
Pictures
Galleries
Gallery
Multimedia
Graphics
Infographics
Cartoons
Audio
Podcasts
Podcast
Newsletters
Live
Live TV
Live News
Programmes
Shows
Archive
Archives
E-paper
ePaper
Today's Paper
Print Edition
Press Releases
Press Release
Sponsored
Shopping
Deals
Miscellaneous
Uncategorized
Other News
General
Briefs
News Briefs
""",
    credit="""\
Photo:
Photos:
Photo by
Photos by
Photo credit
Photo credits
Photo |
Photos |
Photo /
Photos /
Photo via
Photo supplied
Photos supplied
(Photo
[Photo
File |
/File Photo
Photo courtesy
Photo courtesy of
Photograph:
Photographs:
Photograph by
Photography by
Picture:
Pictures:
Picture credit
Picture by
Pictures by
Picture courtesy
Picture supplied
Pic:
Pics:
Pic by
Pics by
Pic courtesy
Pic/
Pic credit
Image:
Images:
Image by
Image credit
Image credits
Image source
Image caption
Image courtesy
Image via
Image supplied
Image |
Image /
Screenshot:
Screenshot /
Video /
Video |
Video:
Video by
Video credit
Graphic:
Graphic by
Illustration:
Illustration by
Illustrated by
Cartoon by
Caption:
Photo caption
Credit:
(credit:
(Supplied:
(Supplied)
(ABC News:
(AAP:
(AFP:
(Reuters:
(AP:
(Getty
Media caption
Getty
Getty Images
via Getty Images
AFP via Getty Images
AFP/Getty Images
Getty Images/iStockphoto
iStock
iStockphoto
Shutterstock
Alamy
Alamy Stock Photo
Adobe Stock
Unsplash
Pexels
Pixabay
Wikimedia Commons
Flickr
Creative Commons
AP Photo
via AP)
via AFP
via Reuters
AFP/
The Canadian Press/
PA/
PA Archive
(AP Photo
AP Images
REUTERS/
AFP PHOTO
EPA-EFE
EPA/
Anadolu Agency via Getty Images
PA Images
PA Wire
PA Media
NurPhoto
ZUMA Press
Zuma Press Wire
SOPA Images
LightRocket
Imago
USA TODAY Sports
ANI Photo
PTI Photo
Rex Features
Rex/Shutterstock
AAP Image
Handout via
Supplied photo
Submitted photo
Contributed photo
Courtesy photo
Stock photo
Stock image
File photo
File image
File picture
File pic
Representative image
Representational image
Representational photo
Representational picture
Representational pic
Representative picture
Representative pic
Representational purpose
Representative purpose
Image for representation
Picture for representation
Photo for representation
Image used for representation
Picture used for representation
Photo used for representation
For representational purpose
For representative purpose
For representation purpose
Representative photo
For representation only
For illustration purposes only
For illustrative purposes only
Screen grab
Screengrab
Hide caption
Toggle caption
Enlarge this image
Enlarge image
View image in fullscreen
View image in full screen
View image in gallery
Open image in gallery
Click to enlarge
""",
    boilerplate="""\
Share
Share:
Share this
Share this:
Share this article
Share this story
Share this post
Share this page
Share this video
Share this with
Share article
Share story
Share on
Share via
Share on Facebook
Share on Twitter
Share on X
Share on LinkedIn
Share on WhatsApp
Share on Pinterest
Share on Reddit
Share on Email
Share on Telegram
Share via Email
Share by email
Share to Facebook
Share to Twitter
Share to WhatsApp
Share full article
Share with
Share with friends
Share options
Share page
Share link
Share Tweet
Sharing
Shares
Share your thoughts
Kindly share this story
Kindly share this post
Kindly share
Please share this story
Please share this
Please share
Share this on
Spread the love
Sharing is caring
Share your opinion
Share your feedback
Gift this article
Gift article
Give this article
Copy
Copied
Copied!
Copy link
Copy URL
Copy this link
Copy link to clipboard
Copy link to paste in your message
Link copied
Link copied!
Link copied to clipboard
Link
Permalink
Shortlink
Short URL
Short link
About sharing
Print
Print this page
Print this article
In print today
Today in print
Read today's edition
Read the e-paper
Read today's paper
Print article
Printer-friendly version
Printable version
Print story
Print page
Email
E-mail
Mail
Email this
Email this article
Email article
Email story
Email to a friend
Email a friend
Send
Send to a friend
Send by email
Send email
Email address
Your email
Your email address
Enter your email
Enter your email address
Save
Save Story
Save article
Save this article
Save for later
Save this story
Saved
Remove from bookmarks
Bookmark
Bookmarks
Bookmark this article
Add to bookmarks
Add to favorites
Add to favourites
Favorites
Reading list
Read later
Listen
Listen to this article
Listen to article
Listen to the article
Listen to this story
Listen to story
Listen to the story
Play
Pause
Play video
Play audio
Watch video
Mute
Unmute
Skip
Autoplay
Replay
Loading
Loading...
Loading comments...
Loading more
Loading posts...
Loading articles...
Loading stories...
Now playing
Video player is loading.
Photos 1 of 1
Image 1 of 1
Image 1 of
This video can not be played
Playing next
Volume
Close video
Like
Likes
Like this
Like this:
Like Loading...
Like this: Like Loading...
Like this: Loading...
Dislike
Tweet
Retweet
Pin
Pin it
Post
Reddit
Digg
StumbleUpon
Facebook
Twitter
X
X (Twitter)
X (formerly Twitter)
LinkedIn
WhatsApp
Instagram
View this post on Instagram
View this profile on Instagram
View this photo on Instagram
YouTube
Telegram
TikTok
Pinterest
Tumblr
Messenger
Facebook Messenger
Snapchat
Threads
Bluesky
Mastodon
Flipboard
Viber
Line
WeChat
Weibo
VK
Vkontakte
Odnoklassniki
Discord
Issue
Issue No.
RSS
RSS feed
RSS feeds
Feed
Google News
Google+
Google Plus
Apple News
SMS
Follow
Following
Unfollow
Follow us
Follow us:
Follow us on
Follow us on Facebook
Follow us on Twitter
Follow us on Instagram
Follow us on Google News
Follow us on social media
Follow on Google News
Follow on
Follow me
Follow this author
Follow topic
Follow this topic
Like us on Facebook
Find us on Facebook
Find us on
Connect with us
Connect
Stay connected
Stay in touch
Social
Social media
Social networks
Social links
Subscribe
Subscribe now
Subscribe today
Subscribe for
Subscribe to our newsletter
Subscribe to newsletter
Subscribe to our newsletters
Subscribe to the newsletter
Subscribe via email
Subscriber
Subscribers
Subscribers only
Subscriber only
For subscribers
Exclusive for subscribers
Subscription
Subscriptions
Manage subscription
Manage your subscription
Already a subscriber?
Already a subscriber? Log in
Already subscribed?
Want to read more?
Unlimited access
Unlimited digital access
Ad-free browsing
Ad-free reading
Read for free
Already a member?
Already have an account?
Don't have an account?
Premium
Members only
Become a member
Become a subscriber
Become a supporter
Membership
Donate
Donate now
Support us
Support
Support our work
Support our journalism
Contribute
Make a donation
Log in
Login
Login / Register
Login/Register
Log in / Register
Log in | Register
Log out
Logout
Sign in
Sign in / Join
Sign in to your account
Sign in to comment
Sign out
Sign up
Sign up now
Sign up for free
Sign up here
Sign up for newsletters
Sign up for our newsletter
Sign up to our newsletter
Sign up for newsletter
Register
Register now
Register for free
Registration
Create account
Create an account
Create a free account
Create free account
My account
Account
Your account
Account settings
Profile
My profile
My news
Dashboard
Forgot password?
Forgot password
Forgot your password?
Lost your password?
Password
Username
Remember me
Password recovery
Recover your password
Welcome! Log into your account
A password will be e-mailed to you.
Join
Join us
Join now
Join the conversation
Join the discussion
Get started
Continue
Proceed
Next page
Previous page
Submit
Apply
Cancel
Cancel reply
OK
Okay
Got it
Yes
No
No thanks
No, thanks
Not now
Maybe later
Dismiss
Done
Close
Close menu
Close ad
Close search
Close this dialog
X Close
Open
Open menu
Open search
Open navigation
Open in app
Open app
Menu
Main menu
Mobile menu
Primary menu
Secondary menu
Toggle menu
Toggle navigation
Toggle search
Toggle theme
Toggle dark mode
Show menu
Hide menu
Expand menu
Expand
Collapse
Navigation
Main navigation
Site navigation
Navigation menu
Footer
Footer menu
Header
Breadcrumb
Breadcrumbs
You are here
You are here:
Sidebar
Skip to content
Skip to main content
Skip to primary content
Skip to main navigation
Skip to navigation
Skip to footer
Skip to header
Skip to search
Skip to sections
Skip advertisement
Skip ad
Skip links
Jump to content
Jump to navigation
Jump to comments
Accessibility
Accessibility help
Accessibility links
Accessibility statement
Search
Search:
Search for
Search for:
Search here
Search here...
Search...
Search the site
Search this site
Search site
Search results
Advanced search
Search query
Search icon
Menu icon
Close icon
User icon
Play icon
Quick search
Search news
Search the archive
Sections
All sections
Browse sections
Show more sections
Site index
Site map
Sitemap
Go
Go back
Back to the top
Top of the page
Bottom of page
Back
Back to home
Back to homepage
Back to top
Back to top ↑
Back to news
Back to article
Return to homepage
Return to top
To top
Go to top
Go to homepage
Scroll to top
Scroll down
Scroll for more
Top
Top of page
Top ↑
Home »
Advertisement
Advertisements
Advertising
Advertisement - Continue reading below
Advertisement - Scroll to continue
Advertisement · Scroll to continue
Advertisement. Scroll to continue reading.
ADVERTISEMENT CONTINUE READING BELOW
Article continues below advertisement
Article continues below
Article continues after advertisement
Article continues after this advertisement
Story continues below advertisement
Story continues below
Story continues below this ad
Story continues after advertisement
Content continues below
Continue reading below
Continue reading
Scroll to continue
Scroll to continue with content
Skip past newsletter promotion
After newsletter promotion
Report ad
Report this ad
Report an ad
Remove ads
Remove ad
Hide ad
Why this ad?
Ad
Ads
Ad choices
AdChoices
Ads by
Ad feedback
Ad loading
Sponsored
Sponsored content
Sponsored links
Sponsored content by
Sponsored stories by
Sponsored by
Sponsor
Paid content
Paid post
Paid program
Partner content
Presented by
Promoted
Promoted content
Promotion
Powered by
Powered by Disqus
Powered by Facebook
Comments powered by Disqus
Blog comments powered by Disqus
Brought to you by
Advertise
Advertise with us
Advertise here
Advertising policy
Media kit
[ad_1]
[ad_2]
spot_img
- Advertisement -
- Advertisment -
-Advertisement-
Accept
Accept all
Accept all cookies
Accept cookies
Accept and continue
Accept & continue
I accept
I agree
Agree
Agree and continue
Reject
Reject all
Reject all cookies
Decline
Allow
Allow all
Allow cookies
Cookie
Cookies
Cookie policy
Cookie notice
Cookie preferences
Cookie settings
Cookies policy
Cookies settings
Manage cookies
Manage cookie settings
Manage preferences
Manage options
Manage consent
Manage my privacy
Your privacy choices
Your privacy rights
Your privacy
Privacy
Privacy policy
Privacy notice
Privacy statement
Privacy settings
Privacy & cookies
Privacy and cookies
Privacy preferences
Do not sell my personal information
Do not sell or share my personal information
Do Not Sell My Info
California privacy rights
California notice
Learn more
Terms
Terms of use
Terms of service
Terms of sale
Terms and conditions
Terms & conditions
Terms & privacy
Terms and policies
Conditions of use
User agreement
Legal
Legal notice
Disclaimer
Legal disclaimer
Copyright
Copyright notice
Copyright policy
All rights reserved
All rights reserved.
© All rights reserved
Editorial policy
Editorial guidelines
Editorial standards
Editorial code
Corrections
Corrections policy
Ethics policy
Code of ethics
Complaints
Complaints procedure
Report an error
Report a mistake
Report a typo
Report a problem
Report this content
Report
Report abuse
Flag
Suggest a correction
Send feedback
Feedback
Give feedback
Contact
Contact us
Contact the author
Contact the newsroom
Contact information
Contacts
Get in touch
About
About us
Who we are
Our team
Our story
Our mission
The team
Staff
Masthead
Company
Careers
Jobs
Work for us
Work with us
Help
Help center
Help centre
Help & support
Customer service
Customer support
FAQ
FAQs
Submit a tip
Send us a tip
Send a tip
Got a tip?
News tips
Submit news
Submit a story
Submit an article
Write for us
Letters to the editor policy
Newsletter
Newsletters
Our newsletters
Email newsletters
Email newsletter
Newsletter sign up
Newsletter signup
Daily newsletter
Email alerts
Alerts
News alerts
Notifications
Enable notifications
Turn on notifications
Get notifications
Push notifications
Get the app
Get our app
Download the app
Download app
Download our app
Download
Apps
Mobile app
Mobile apps
App Store
Google Play
Available on the App Store
Get it on Google Play
Download on the App Store
Mobile version
Desktop version
View desktop version
View mobile version
Exit mobile version
No Result
View All Result
ShareTweetSend
ShareTweet
Click to comment
Full site
View full site
View in browser
Load more
Load more articles
Load more stories
Load more posts
Load more comments
Load comments
Load previous
Show more
Show less
Show all
Show comments
Show conversation
View
Views
View all
View more
View comments
View all comments
View all posts
View all posts by
View all articles
View profile
View archive
View gallery
View original article
See all
See all comments
See all articles
See comments
See full bio
See more articles
Read comments
Read all comments
Hide comments
Hide
Full story
Full article
Full screen
Fullscreen
Exit fullscreen
Original article
Read full article
Read full story
Read the full story
Read the full article
Read the story
Read article
Read story
Read original
Read more »
Read more →
Read more...
More »
More...
More info
More information
More options
More sharing options
More ways to share
Click here
Click here for more
Click to share
Click to print
Click to expand
Tap to unmute
min read
mins read
min. read
minute read
minutes read
minute-read
minutes to read
1 min read
2 min read
3 min read
4 min read
5 min read
2 minute read
3 minute read
4 minute read
5 minute read
Less than a minute
Less than 1 minute
1 minute read
Reading time
Read time
Estimated read time
Estimated reading time
Time to read
Views:
Post Views
Page views
Hits
Reads
Views today
Comments Off
No comments
No comments yet
No comments yet.
0 comments
0 Comment
Comments are closed
Comments are closed.
Comments closed
Comment
Comment now
Add comment
Add a comment
Add a comment...
Post a comment
Post comment
Write a comment
Write a comment...
Be the first to comment
Be the first to comment!
Be the first to share what you think!
Be the first to know
Reply
Report comment
Newest first
Past 24 hours
Past week
Past month
Last 24 hours
Oldest first
Newest
Oldest
Sort by
Filter
Filter by
All
All news
Select
Select language
Change language
Choose language
Language
Languages
English
Edition
Editions
Change edition
Switch edition
International edition
US edition
UK edition
Translate
Translate this page
Font size
Text size
Small
Medium
Large
Increase font size
Decrease font size
Aa
A A
A+
A-
Dark mode
Light mode
Dark
Theme
Settings
Preferences
Personalize
Customize
Today
Weather forecast
Subscribe to RSS
Upgrade
Try for free
Start free trial
Start your free trial
Free trial
Limited time offer
Buy now
Shop
Shop now
Store
Order reprints
Reprints
Reprints & permissions
Reprints and permissions
Rights and permissions
Request permission
Permissions
Republish
Republish this article
Republish this story
Licensing
Syndication
Cite
Cite this article
Purchase licensing rights
Our Standards: The Thomson Reuters Trust Principles.
Our Standards:The Thomson Reuters Trust Principles.
Skip twitter post
End of twitter post
Skip instagram post
End of instagram post
Skip youtube video
End of youtube video
Story Saved
Our standards
Partners
Our partners
Our network
Our sites
Network
Affiliates
Investors
Investor relations
Press
Press room
Press office
Live
Live now
Watch live
On air
On air schedule
View all programs
TV programs
Live video
Watch live TV
Listen live
Live radio
Schedule
TV schedule
TV guide
TV listings
Radio schedule
Latest
Gallery
Slideshow
Previous
Next
Prev
Previous slide
Next slide
Slide
Image
Item 1 of
Related tags
Quiz
Poll
Vote
Vote now
View results
Results
Survey
Test your knowledge
Rate this article
Rate this
Rate this post
Was this article helpful?
Was this helpful?
Was this page helpful?
Did you find this article helpful?
What do you think?
What's your reaction?
How did this make you feel?
Thank you!
Thank you for reading
Thank you for subscribing
Thanks for reading
Thanks for subscribing!
Success!
Error
Oops!
Something went wrong.
An error has occurred
Please try again
Please try again later
Please enable JavaScript
JavaScript is disabled
This website uses cookies
This site uses cookies
We use cookies
We value your privacy
pic.twitter.com
Author bio
Author archive
Website
Website:
Name
Name *
Email *
Required
Invalid email
End of Document
Body
Load-Date
Length
Highlight
Graphic
Edition:
Document type
Full text
Abstract
Abstract None available.
View original content
Cision
View source version on
Multimedia Files
Editor's note
OpenID
No image
Thumbnail
Featured image
list of 1 item
list of 2 items
list of 3 items
list of 4 items
end of list
Tweet this
Story continues after video
Story continues below video
This post is for paid subscribers
This post is for subscribers
Video spacer
Stream type live
Page 1 of
""",
    promo="""\
Sign up for
Sign up to
Sign up here
Sign up today
Sign up now
Subscribe to
Subscribe now
Subscribe for
Subscribe today
Subscribe here
Register for
Register now
Follow us on
Follow us for
Follow our
Follow live
Follow on
Follow all
Like us on
Like our Facebook
Find us on
Connect with us
Join our
Join us on
Join the conversation
Join the discussion
Join now
Join over
Download our
Download the
Download now
Get our
Get the latest
Get the day's
Get the news
Get breaking news
Get all the latest
Get access to
Find out what's happening in
Are you a paying subscriber
This advertisement has not loaded
The BBC is not responsible for
This audio is generated
You can now listen to articles
New: You can now listen
Read a summary of this article
For customer support contact
I'm interested in (please
Get unlimited
Get full access
Get full digital access
Unlock unlimited
Unlock the full
Unlock full
Get email
Get instant
Get daily
Get up to speed
Stay up to date
Stay informed
Stay updated
Stay connected
Stay tuned
Keep up with
Keep up to date
Never miss
Don't miss
Be the first to
Catch up on
Catch all the
Click here
Click on
Click to
Tap here
Tap to
Read the full story
Read the full article
Read the full
Read the original
Read more about
Read more at
Read more on
Read more from
Read all the
Read all Latest
Read Latest
Read today's
For more information
For more news
For more on
For more stories
For more details
For more updates
For the latest
For all the latest
For breaking news
For full access
To read the full
To read more
To continue reading
To see more
To subscribe
To learn more
To comment
To join the conversation
To get the latest
To stay up to date
To contact the
Check out our
Check out more
Check out the latest
Discover more from
Explore more
Find out more
Learn more about
Visit our
Watch more
Watch live
Listen to our
Listen to more
Tune in
Subscribe on
Available on
Support our
Support independent
Support quality
Please support
Please consider
Please subscribe
Please sign
Please enter
Please log in
Please login
Please avoid obscene
Please turn off your caps lock
This item is available in full to
This content is available to
This article is for subscribers
To read the rest
Please enable
Please read
Please note
Become a
Make a donation
Donate to
Donate today
If you have a tip
If you have information
If you have a story
If you liked this
If you enjoyed this
If you value
If you found
If you're interested
If you are interested
Do you have a story
Do you have information
Have you been affected
Have a tip
Have a story
Have something to say
Have an opinion
Got a tip
Got a story
Got a news tip
Got something to say
Send us
Send your
Send tips
Email us
Email your
Contact the
Contact us
Contact the author
Contact the reporter
Contact our
Reach him at
Reach her at
Reach the reporter
You can contact
You can follow
You can email
You can unsubscribe
You are receiving
You must be logged in
You've reached
You have reached your
You have exceeded
You have used all
You are commenting using
You can also follow
Want to read more
Share your
Share this
Already a subscriber
Already a member
Already have an account
Log in to
Login to
Sign in to
Create a free
Create an account
Your email address will not be published
Your support
Thank you for reading
Thanks for reading
Thank you for visiting
Your subscription
Your current subscription
Our newsletter
Our journalism
Our WhatsApp
This article originally appeared
This article was originally published
This article first appeared
This article was first published
This article appeared in
This article was published in
This article was amended
This article was updated
This article has been updated
This article has been
This article is more than
This article is part of
This article is republished
This article is available to
This article is for
This article is from
This story originally appeared
This story was originally published
This story first appeared
This story has been updated
This story has been published
This story has not been edited
This story has been corrected
This story was updated
This story is part of
This post first appeared
This post originally appeared
This post was originally
This post has been
This post appeared first on
This content was
This content is
This content is provided by
This press release
This piece originally
This version corrects
This material may not be
This site is
This was published
This news has been published
This is an auto-generated
This is an unedited
This site uses
This website uses
This website is
This newsletter
Originally appeared
Copyright ©
Copyright (c)
Copyright 19
Copyright 20
© Copyright
(c) Copyright
All rights reserved
All content
No part of this
Reproduced
Except for the headline
(Except for the headline
(This story has not been edited
(With inputs from
With inputs from
(Only the headline
Disclaimer
Legal disclaimer
Welcome to the discussion
Keep it clean
Share with us
Comments are posted
Comments are moderated
Comments posted
Comments may be
Readers are solely responsible
The views expressed
The opinions expressed
Views expressed
Opinions expressed
The views and opinions
Any opinions
We use cookies
We and our
We may earn
We may receive
We welcome
We want to hear
We've recently sent
We're always
By clicking
By signing up
By subscribing
By submitting
By continuing
By entering
By providing
By registering
By using
When you purchase
Editor's note
Note to readers
Correction:
View original content
View the full
View source version
Media Contact
For media inquiries
Press contact
About the author
Article continues
Story continues
Brought to you by
Powered by
Presented by
Upgrade to
Try it
Start your
Enter your email
Enjoy unlimited
Enjoy our
Want the latest
Add us as
Add as a preferred
Allow notifications
Enable notifications
Comments Off on
A post shared by
A photo shared by
A photo posted by
A video shared by
A video posted by
This article contains affiliate links
This article may contain affiliate links
This post contains affiliate links
This post may contain affiliate links
This page contains affiliate links
This story contains affiliate links
This piece expresses the
This article expresses the
This column expresses the
This commentary expresses the
This is an opinion piece
This is an opinion column
Are we missing a story
Already a paid subscriber
To plant a tree
To plant memorial trees
To send flowers to
To contact the reporter
To contact the reporters
To contact the editor
To contact the editors
To contact the author
To contact the authors
With assistance from
To receive new posts
Get top news
Subscribe and get
Get top stories
More information about the
""",
    notices="""\
privacy policy
privacy notice
privacy statement
cookie policy
cookie consent
uses cookies
use cookies
use of cookies
cookies are
cookie is
cookies to
this cookie
cookies store
cookies help
these cookies
terms of use
terms of service
terms and conditions
terms & conditions
user agreement
community guidelines
you consent
your consent
you agree
newsletter
your inbox
subscribe
subscribing
unsubscribe
sign up
sign in
log in
logged in
your account
your email
your browser
JavaScript
ad blocker
reCAPTCHA
this site
this website
our site
our website
our app
our readers
our commenting policy
our comment policy
commenting policy
our journalism
our journalists
we may earn
receive compensation
affiliate link
affiliate commission
registered trademark
trademark of
all rights reserved
written permission
without warranty
responsibility or liability
views of this station
your comments
do not necessarily reflect
does not necessarily reflect
not necessarily those of
not edited by
be reproduced
be reached at
email her at
email him at
follow us
follow him on
follow her on
follow me on
push notifications
news alerts
Google News
preferred source
WhatsApp channel
WhatsApp community
external sites
real-time updates
join the conversation
join the discussion
your comment
free trial
free-content limit
free content
free articles
free article
unlimited access
unlimited digital access
your current subscription
originally published
originally appeared
first appeared on
republished
print edition
your privacy
your preferences
has covered
award-winning journalist
staff writer
senior reporter
freelance
is a reporter
is a journalist
is a writer
is the author of
is an author
is an editor
is a columnist
is a contributor
contributing writer
contributing editor
writes about
work has appeared
previously worked
reporter at
reporter for
correspondent for
correspondent at
contributed to this report
contributed to this story
contributed to this article
contributed reporting
editor at
editor for
writer at
writer for
has been writing
has written for
reader-supported
paid subscriber
tribute store
plant a tree
is Public Interest Journalism funded
first published by The Canadian Press
Press was first published
is our guide to the day's
newsletter is our guide
""",
    comments="""\
Comments
Comment
Reader comments
Readers' comments
User comments
Your comments
View comments
Facebook comments
Leave a Reply
Leave a comment
Leave your comment
Leave comment
Leave a response
Add a comment
Add your comment
Add comment
Post a comment
Post a reply
Post your comments
Leave a reply below
Reader comment
Welcome to the discussion.
Post your comment
Write a comment
Submit a comment
Make a comment
Join the conversation
Join the discussion
Join the debate
Have your say
Have your say!
What do you think?
Discussion
Discussions
Responses
Replies
Conversation
Conversations
Start the conversation
Be the first to comment
Recent comments
Top comments
All comments
Comments (0)
0 comments
1 comment
No comments
No comment yet
No comments yet
Comments closed
Comments are closed
One comment
One response
Comments on this article
Comments on this story
Share your comments
Share your thoughts
""",
    ending="""\
ENDS
END
(ENDS)
(END)
-ENDS-
- ENDS -
-End-
- End -
/END/
### END ###
-30-
- 30 -
#30#
###
# # #
####
-0-
- 0 -
-Ends
ENDS.
END.
The End
[ENDS]
(MORE)
-MORE-
(MORE TO FOLLOW)
(END) Dow Jones Newswires
Reuter
""",
    given_names="""\
Aaron Adam Adrian Alan Albert Alejandro Alessandro Alex Alexander Alexandra Alexei Alfred Alice Alicia Alison Amanda Amy
Ana Andrea Andreas Andrew Angela Anna Annalena Anne Anthony Antonio Arnold Arthur Barack Barbara Benjamin
Bernard Bernie Bob Boris Brad Brian Bruce Bruno Carl Carla Carlos Carmen Carol Caroline Catherine Charles Charlie Chris
Christiane Christina Christine Christoph Christopher Claire Clara Claudia Colin Craig Dan Daniel Daniela David Deborah
Dennis Diana Diego Dieter Dirk Dmitri Donald Doug Douglas Edward Elena Elisabeth Elizabeth Ellen Elon Emily Emma
Emmanuel Eric Erik Ernst Eva Fernando Frank Franz François Friedrich Gabriel Gary Gavin Geert George Gerald Gerd Gerhard
Gianluca Giorgia Giovanni Giuseppe Gordon Graham Greg Gregory Guido Hannah Hans Harald Harry Heather Heinz Helen Helmut
Henrik Henry Hillary Holger Horst Howard Hugo Ingrid Isabel Jack Jacob Jake James Jan Jane Janet Jason Javier Jeff
Jeffrey Jennifer Jens Jeremy Jessica Jill Jim Jimmy Joachim Joan Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan
Jose Josef Joseph Joshua João Juan Julia Julian Julie Justin Jörg Jürgen Kamala Karen Karin Karl Karsten Kate
Katharina Katherine Kathleen Katrin Keir Keith Kelly Ken Kenneth Kerstin Kevin Klaus Kurt Kyle Larry Lars Laura Lauren
Leonardo Leonid Linda Lionel Lisa Liz Lorenzo Lothar Louis Louise Luca Lucas Lucy Luis Luise Luiz Lukas Manfred Manuel
Marc Marco Marcus Margaret Maria Marie Mario Marko Markus Martha Martin Martina Mary Mathias Matt Matteo Matthew
Matthias Maximilian Mette Michael Michel Michele Michelle Miguel Mike Mitch Monica Monika Nadia Nancy Narendra Natalia
Natalie Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nina Norbert Olaf Oleg Oliver Olivia Oscar Pablo Patricia
Patrick Paul Paula Pedro Pete Peter Petr Philip Philipp Philippe Pierre Piotr Rachel Rafael Ralf Ralph Raymond Rebecca
René Ricarda Ricardo Richard Rishi Rob Robert Roberto Roger Roland Rolf Ron Ronald Ross Roy Rudolf Russell Ruth Ryan
Sabine Sahra Sally Samantha Samuel Sandra Sara Sarah Saskia Scott Sean Sebastian Serena Sergei Sergio Shinzo Silke
Silvia Silvio Simon Sofie Sonja Sophie Stefan Stefanie Stephan Stephanie Stephen Steve Steven Stuart Susan Susanne Sven
Sylvia Taylor Ted Teresa Theresa Thomas Thorsten Tim Timothy Tino Tobias Todd Tom Tommy Tony Torsten Ulrich Ursula Ute
Uwe Valentina Victor Viktor Vladimir Volker Volodymyr Walter Wendy Werner Wilfried Wilhelm William Winfried Wladimir
Wolfgang Xavier Yannick Yvonne Zoe
""",
    outlets="""\
BBC News
Sky News
CNN
NBC News
ABC News
CBS News
Fox News
Al Jazeera
The Guardian
The Times
The Independent
The New York Times
The Washington Post
The Wall Street Journal
Financial Times
USA Today
Los Angeles Times
NPR
Politico
The Hill
Euronews
Deutsche Welle
The Globe and Mail
CBC News
The Hindu
Hindustan Times
The Times of India
The Indian Express
Dawn
The Straits Times
South China Morning Post
The Sydney Morning Herald
Daily Mail
The Daily Telegraph
New York Times
NYT
Washington Post
Wall Street Journal
WSJ
LA Times
Chicago Tribune
The Boston Globe
Boston Globe
New York Post
New York Daily News
Newsday
The Texas Tribune
Texas Tribune
Star Tribune
Detroit Free Press
The Detroit News
Detroit News
The Plain Dealer
The Denver Post
The Seattle Times
The Philadelphia Inquirer
The Dallas Morning News
Houston Chronicle
San Francisco Chronicle
The Baltimore Sun
The Oregonian
The Arizona Republic
Miami Herald
CalMatters
The Marshall Project
MPR News
The Atlantic
The New Yorker
Newsweek
Axios
Vox
HuffPost
BuzzFeed
BuzzFeed News
Business Insider
Forbes
CNBC
MSNBC
NBC
ABC
CBC
CTV
CTV News
Global News
Globe and Mail
Toronto Star
CityNews
CP24
Postmedia
Postmedia News
Vancouver Sun
Ottawa Citizen
Toronto Sun
The Chronicle Herald
Winnipeg Free Press
The Toronto Star
National Post
Montreal Gazette
The Observer
Sunday Times
The Sunday Times
The Telegraph
Daily Telegraph
FT
The Economist
Economist
MailOnline
Daily Mirror
The Mirror
Daily Express
The Sun
The Scotsman
The Herald
Evening Standard
Daily Record
The Press and Journal
Press and Journal
The Courier
STV News
Wales Online
WalesOnline
Western Mail
Manchester Evening News
Liverpool Echo
Birmingham Mail
Birmingham Live
Bristol Live
Bristol Post
Yorkshire Post
The Yorkshire Post
The Northern Echo
Eastern Daily Press
Oxford Mail
The Argus
GB News
LBC
City A.M.
i newspaper
Sky Sports
ITV News
Channel 4 News
BBC Sport
BBC World Service
BBC Arabic
BBC Persian
The Irish Times
Irish Times
Irish Independent
Irish Examiner
The Irish Examiner
The Irish Independent
BreakingNews.ie
Irish Mirror
Irish Sun
Sunday World
Sunday Independent
Business Post
Newstalk
Belfast Telegraph
The Irish News
Irish News
News Letter
Belfast Live
BelfastLive
RTE
RTE News
TheJournal.ie
Sydney Morning Herald
The Age
Brisbane Times
The Canberra Times
The Courier-Mail
Herald Sun
The West Australian
The Advertiser
News.com.au
9News
7News
Nine News
Sky News Australia
Guardian Australia
Australian Financial Review
The Australian Financial Review
The Australian
ABC News Australia
SBS News
The New Zealand Herald
NZ Herald
Newshub
Newstalk ZB
1News
1 News
Otago Daily Times
The Dominion Post
Dominion Post
Waikato Times
The Southland Times
Stuff.co.nz
NZME
Times of India
Indian Express
NDTV
India Today
Scroll.in
Business Standard
The Economic Times
Economic Times
The New Indian Express
New Indian Express
The Tribune India
The Telegraph India
The Statesman
Livemint
Moneycontrol
Outlook India
ThePrint
The Quint
Firstpost
Zee News
Mid-Day
The Free Press Journal
Free Press Journal
Greater Kashmir
Kashmir Observer
National Herald
ETV Bharat
DNA India
The Hindu BusinessLine
BusinessLine
Siasat Daily
The Siasat Daily
Asianet Newsable
Republic World
Deccan Herald
Deccan Chronicle
News18
The News International
Geo News
The Express Tribune
Express Tribune
Business Recorder
Daily Times
The Frontier Post
Pakistan Today
Pakistan Observer
Geo TV
Aaj News
Hum News
Dawn News
Dawn.com
Dunya News
Samaa TV
ARY News
Samaa
The Daily Star
Daily Star
Dhaka Tribune
Prothom Alo
bdnews24
bdnews24.com
The Business Standard
Daily Sun
Bangladesh Pratidin
Ada Derana
News First
Colombo Gazette
The Kathmandu Post
The Himalayan Times
Straits Times
Channel NewsAsia
AsiaOne
Mothership
The Business Times
The New Paper
Berita Harian
The Star Online
Free Malaysia Today
FMT
Malaysiakini
Astro Awani
The Borneo Post
The Edge Malaysia
The Phnom Penh Post
Khmer Times
The Irrawaddy
VnExpress
Vietnam News
Bangkok Post
The Nation
New Straits Times
Malay Mail
The Jakarta Post
Jakarta Globe
Inquirer.net
Philippine Daily Inquirer
Rappler
Philippine Star
The Philippine Star
Philstar.com
Manila Bulletin
The Manila Times
Manila Standard
The Freeman
SunStar
BusinessWorld
BusinessMirror
Daily Tribune
GMA Integrated News
CNN Philippines
GMA News
ABS-CBN News
SCMP
China Daily
Global Times
CGTN
Taipei Times
Focus Taiwan
The Japan Times
Japan Times
The Asahi Shimbun
Asahi Shimbun
The Mainichi
The Yomiuri Shimbun
Yomiuri Shimbun
The Japan News
NHK
NHK World
Nikkei Asia
The Korea Herald
Korea Herald
The Korea Times
Korea Times
Korea JoongAng Daily
The Jerusalem Post
Jerusalem Post
Haaretz
The Times of Israel
Times of Israel
Ynet
Ynetnews
i24NEWS
Arab News
Gulf News
The National
Khaleej Times
Gulf Times
Kuwait Times
Arab Times
Times of Oman
Oman Observer
Muscat Daily
Saudi Gazette
Gulf Daily News
The Jordan Times
Jordan Times
Naharnet
The New Arab
Qatar Tribune
The Peninsula
Al Arabiya
Al Arabiya English
Asharq Al-Awsat
Middle East Eye
Al-Monitor
Daily Sabah
Hurriyet Daily News
TRT World
Tehran Times
Press TV
Iran International
Rudaw
Kurdistan 24
The Daily Star Lebanon
L'Orient Today
Egypt Independent
Ahram Online
Daily News Egypt
Mada Masr
Libya Herald
Libya Observer
Morocco World News
Sudan Tribune
Daily Nation
Nation Media Group
Nation.Africa
Citizen Digital
Citizen TV
The Standard Digital
Standard Digital
Capital News
KBC
Kenyans.co.ke
Tuko
The East African
The Standard
The Citizen
The New Times
Daily Monitor
New Vision
Daily Maverick
Mail & Guardian
News24
GroundUp
SABC News
Eyewitness News
EWN
Sowetan
SowetanLIVE
BusinessLIVE
City Press
Cape Argus
Cape Times
The Mercury
eNCA
The Namibian
Lusaka Times
Nyasa Times
NewsDay Zimbabwe
New Zimbabwe
Bulawayo24
Mmegi
IOL
TimesLIVE
The Herald Zimbabwe
The Punch
PUNCH Online
Vanguard
Vanguard News Nigeria
Nigerian Tribune
Tribune Online
Daily Post Nigeria
BusinessDay
Sahara Reporters
SaharaReporters
TheCable
PM News
New Telegraph
Daily Independent
Leadership Newspaper
Blueprint Newspaper
Arise News
TVC News
The Guardian Nigeria
Premium Times
ThisDay
Daily Trust
Channels Television
Ghanaweb
Citi Newsroom
Citinewsroom
Ghanaian Times
Daily Graphic
Joy News
MyJoyOnline
Graphic Online
The Moscow Times
Moscow Times
RT
Meduza
Kyiv Post
The Kyiv Independent
Kyiv Independent
Ukrainska Pravda
The Baltic Times
ERR News
LRT English
Der Spiegel
The Local
France 24
RFI
Le Monde
SWI swissinfo.ch
swissinfo.ch
EUobserver
Euractiv
Balkan Insight
New Scientist
Scientific American
National Geographic
Wired
The Verge
TechCrunch
Ars Technica
Engadget
CNET
ZDNet
Mashable
Gizmodo
The Hollywood Reporter
Rolling Stone
Billboard
ESPN
The Athletic
Bleacher Report
Sports Illustrated
MarketWatch
Barron's
Investopedia
CoinDesk
Cointelegraph
Seeking Alpha
Zawya
Breitbart
Fox Business
One America News
Epoch Times
The Epoch Times
ProPublica
The Intercept
Mother Jones
Rest of World
The Conversation
Snopes
Bellingcat
Sixth Tone
Caixin
Caixin Global
Al-Ahram
Al-Ahram Weekly
""",
    outlet_words="""\
times
news
post
herald
gazette
tribune
observer
recorder
journal
chronicle
newspaper
broadcasting
radio
tv
press
Courier
Telegraph
Guardian
Daily
Mail
Television
Magazine
Examiner
Sentinel
Dispatch
Bulletin
Inquirer
Newswire
""",
    weak_outlet_words="""\
Today
Online
Now
Live
""",
    agencies="""\
Reuters
Reuters News
Reuters Staff
Thomson Reuters
Reuters Life!
AP
Associated Press
The Associated Press
AFP
AFP Relaxnews
Agence France-Presse
Agence France Presse
dpa
dpa-AFX
Deutsche Presse-Agentur
UPI
United Press International
PA
PA Media
Press Association
PA news agency
Bloomberg
Bloomberg News
Dow Jones
Dow Jones Newswires
Xinhua
Xinhua News Agency
CNA
China News Service
TASS
ITAR-TASS
Interfax
RIA Novosti
Sputnik
Ukrinform
EFE
ANSA
Lusa
ANP
Belga
APA
PAP
MTI
CTK
Tanjug
Agerpres
BTA
HINA
STA
AA
Anadolu
Anadolu Agency
Anadolu Ajansi
WAM
Emirates News Agency
SPA
Saudi Press Agency
KUNA
QNA
BNA
ONA
Petra
SANA
INA
Iraqi News Agency
National Iraqi News Agency
Shafaq News
Oman News Agency
Qatar News Agency
Kuwait News Agency
Bahrain News Agency
Jordan News Agency
Syrian Arab News Agency
NNA
National News Agency
WAFA
MENA
Middle East News Agency
MAP
APS
TAP
IRNA
Fars
Tasnim
Tasnim News Agency
Mehr News Agency
Fars News Agency
Islamic Republic News Agency
Mehr
ISNA
PTI
Express News Service
Times News Network
TNN
DHNS
ENS Economic Bureau
United News of India
Kashmir News Observer
KNO
National Herald Bureau
Press Trust of India
ANI
Asian News International
IANS
Indo-Asian News Service
UNI
APP
Associated Press of Pakistan
PPI
NNI
Dunya News
Pakistan Press International
Independent News Pakistan
News Network International
INP
Online
BSS
UNB
United News of Bangladesh
RSS
Pajhwok
Khaama Press
Yonhap
Yonhap News
KCNA
Kyodo
Kyodo News
Jiji
Jiji Press
Antara
Bernama
PNA
Philippine News Agency
VNA
Vietnam News Agency
TNA
Thai News Agency
AAP
NCA NewsWire
NewsWire
Local Democracy Reporting
LDR
Radio New Zealand
Australian Associated Press
RNZ
NZPA
The Canadian Press
Canadian Press
CP
CNW
CNW Group
TNS
Bay City News
Bay City News Service
City News Service
KFF Health News
Kaiser Health News
NewsNation
Gray News
InvestigateTV
Scripps News
Nexstar
Cronkite News
Stateline
USA Today Network
Local Journalism Initiative
Local Democracy Reporting Service
LDRS
SWNS
Cover Media
Bang Showbiz
PA Sport
PA Media Group
Tribune News Service
McClatchy
Stacker
Capital News Service
States Newsroom
NAN
News Agency of Nigeria (NAN)
News24 Wire
Capital FM
Kenya News Agency
Uganda Radio Network
New Ziana
Angop
BOPA
CAJ News
CAJ News Africa
Bird Story Agency
News Agency of Nigeria
GNA
Ghana News Agency
KNA
ENA
Ethiopian News Agency
SONNA
SUNA
ZIANA
SAnews
SAPA
African News Agency
ANA
PANA
APO Group
APO
AllAfrica
MENAFN
JTA
Jewish Telegraphic Agency
IPS
Inter Press Service
RNS
Religion News Service
CNS
Catholic News Service
CNN
CNN Newsource
CNN Wire
CBS
CBS News
NBC News
ABC News
Fox News
BBC
BBC News
NPR
VOA
Voice of America
RFE/RL
Radio Free Europe
DW
Euronews
Al Jazeera
GLOBE NEWSWIRE
GlobeNewswire
PRNewswire
PR Newswire
PRNewswire-PRWeb
Business Wire
Marketwired
MARKETWIRE
ACCESSWIRE
ACCESS Newswire
EIN Presswire
EINPresswire.com
Newsfile Corp.
Newsfile
PRWeb
JCN Newswire
Media OutReach
Media OutReach Newswire
NewMediaWire
Agencies
Agency
News agencies
Wire services
Wires
Combined wires
Wire
Staff and agencies
Staff and wires
CMC
Caribbean Media Corporation
JIS
Jamaica Information Service
Jamaica Information Service (JIS)
Liberia News Agency
Malawi News Agency
Nampa
Namibia Press Agency
ZANIS
SAnews.gov.za
South African Press Association
ANA Reporter
SLENA
Sierra Leone News Agency
Bangladesh Sangbad Sangstha
ENS
HTC
Catholic News Agency
Pacnews
CNS Fiji
Fijian Broadcasting Corporation
BelTA
FENA
ECONOMYNEXT
Tribune Content Agency
McClatchy Washington Bureau
Zenger News
Benzinga
Court News UK
""",
    titles="""\
Dr. Dr Prof. Prof Professor Mr. Mr Mrs. Mrs Ms. Ms Rev. Revd Engr. Engr Capt. Barr.
""",
    months="""\
9 Sept
""",
    weekdays="""\
2 Tues
3 Weds
4 Thurs | Thur
""",
    am="""\
AM
a.m.
""",
    pm="""\
PM
p.m.
""",
    zones="""\
GMT = +00:00
UTC = +00:00
BST = +01:00
WAT = +01:00
CET = +01:00
CEST = +02:00
CAT = +02:00
SAST = +02:00
EET = +02:00
EEST = +03:00
EAT = +03:00
IDT = +03:00
MSK = +03:00
Moscow time = Europe/Moscow
PKT = +05:00
PST = -08:00
PDT = -07:00
PT = America/Los_Angeles
MST = -07:00
MDT = -06:00
MT = America/Denver
CST = -06:00
CDT = -05:00
CT = America/Chicago
EST = -05:00
EDT = -04:00
ET = America/New_York
NST = America/St_Johns
NDT = -02:30
AKST = -09:00
AKDT = -08:00
HST = -10:00
HKT = +08:00
SGT = +08:00
MYT = +08:00
PHT = +08:00
AWST = +08:00
JST = +09:00
KST = +09:00
ACST = +09:30
ACDT = +10:30
AEST = +10:00
AEDT = +11:00
NZST = +12:00
NZDT = +13:00
Eastern time = America/New_York
Eastern = America/New_York
Central time = America/Chicago
Mountain time = America/Denver
Pacific time = America/Los_Angeles
Eastern Standard Time = -05:00
Eastern Daylight Time = -04:00
Pacific Standard Time = -08:00
Pacific Daylight Time = -07:00
Greenwich Mean Time = +00:00
British Summer Time = +01:00
London time = Europe/London
UK time = Europe/London
Beijing time = +08:00
Hong Kong time = +08:00
Mecca time = +03:00
Saudi time = +03:00
UAE time = +04:00
Gulf Standard Time = +04:00
Indian Standard Time = +05:30
India Standard Time = +05:30
""",
    relative="""\
today = 0
tonight = 0
this morning = 0
this afternoon = 0
this evening = 0
yesterday = -1
last night = -1
a day ago = -1
the day before yesterday = -2
a week ago = -7
last week = -7
tomorrow = 1
the day after tomorrow = 2
""",
    ago="""\
{n} {unit} ago
about {n} {unit} ago
{n}{unit} ago
""",
    units="""\
second = second | seconds | sec | secs | s
minute = minute | minutes | min | mins | m
hour = hour | hours | hr | hrs | h
day = day | days | d
week = week | weeks | wk | wks | w
month = month | months | mo | mos
year = year | years | yr | yrs | y
""",
)
